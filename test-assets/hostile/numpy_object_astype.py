# reason: numbers turned into objects
# stopped by: gate
# line: 5
import numpy as np
np.zeros(3).astype(object)
