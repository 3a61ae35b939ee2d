# reason: a giant product of two rows
# stopped by: limits
import numpy as np
row = np.zeros(10 ** 5)
np.subtract.outer(row, row)
