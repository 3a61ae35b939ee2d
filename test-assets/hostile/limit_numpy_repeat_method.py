# reason: a giant array by a method taken as a value
# stopped by: limits
import numpy as np
grow = np.zeros(100).repeat
grow(10 ** 8)
