# reason: objects by a setting that is spread into a method
# stopped by: limits
import numpy as np
more = {'dtype': object}
np.zeros(3).sum(**more)
