# reason: an array that is given the memory of something else
# stopped by: limits
import numpy as np
values = np.zeros(10)
view = values[:]
values.data = b'other memory'
