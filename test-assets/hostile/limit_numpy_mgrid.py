# reason: a giant grid by an index
# stopped by: limits
import numpy as np
np.mgrid[0:10 ** 4, 0:10 ** 4, 0:10 ** 4]
