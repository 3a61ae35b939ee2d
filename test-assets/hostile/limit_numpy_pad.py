# reason: a giant border
# stopped by: limits
import numpy as np
np.pad(np.zeros((2, 2)), 10 ** 6)
