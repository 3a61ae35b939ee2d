# reason: a giant array of copies
# stopped by: limits
import numpy as np
np.tile(np.zeros(1000), (1000, 1000))
