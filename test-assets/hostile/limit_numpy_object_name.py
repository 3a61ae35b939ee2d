# reason: the letter for objects, worked out
# stopped by: limits
import numpy as np
letter = chr(79)
np.zeros(3, letter)
