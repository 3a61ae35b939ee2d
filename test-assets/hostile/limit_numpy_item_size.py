# reason: a small array of giant items
# stopped by: limits
import numpy as np
wide = 'S' + str(10 ** 9)
np.zeros(3, wide)
