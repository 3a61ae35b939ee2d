# reason: a loop over objects chosen by its signature
# stopped by: limits
import numpy as np
np.add(1, 2, signature='OO->O')
