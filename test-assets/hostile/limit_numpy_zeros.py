# reason: a giant array, its size worked out
# stopped by: limits
import numpy as np
side = 10 ** 5
np.zeros((side, side))
