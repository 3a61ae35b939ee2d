# reason: variables of the caller read by their names
# stopped by: limits
import numpy as np
secret = 1
np.r_['secret']
