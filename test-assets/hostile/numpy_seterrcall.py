# reason: a function that numpy calls at every error from now on
# stopped by: gate
# line: 5
import numpy as np
np.seterrcall(print)
