# reason: an array of an iterator without end
# stopped by: limits
import itertools
import numpy as np
np.fromiter(itertools.count(), dtype=float)
