# reason: a giant table because one number in it is large
# stopped by: limits
import numpy as np
np.bincount([10 ** 9])
