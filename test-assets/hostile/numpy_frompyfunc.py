# reason: a function of numpy made of any function
# stopped by: gate
# line: 5
import numpy as np
np.frompyfunc(print, 1, 1)
