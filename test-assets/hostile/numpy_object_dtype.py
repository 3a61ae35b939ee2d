# reason: an array of objects, written out
# stopped by: gate
# line: 5
import numpy as np
np.zeros(3, dtype=object)
