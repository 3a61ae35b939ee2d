# reason: numbers turned into objects by a worked-out letter
# stopped by: limits
import numpy as np
letter = chr(79)
np.zeros(3).astype(letter)
