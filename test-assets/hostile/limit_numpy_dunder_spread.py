# reason: a hidden setting spread into a call of numpy
# stopped by: limits
import numpy as np
more = {'__array__': print}
np.zeros(3, **more)
