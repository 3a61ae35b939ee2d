# reason: numpy writes a file
# stopped by: gate
# line: 5
import numpy as np
np.save('/tmp/x.npy', np.zeros(3))
