# reason: numpy's own way to download
# stopped by: gate
# line: 5
import numpy as np
source = np.DataSource('/tmp')
