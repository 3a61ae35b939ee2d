# reason: the order of giant many things
# stopped by: limits
import numpy as np
np.random.permutation(10 ** 10)
