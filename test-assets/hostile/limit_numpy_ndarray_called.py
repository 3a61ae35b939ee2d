# reason: the class of arrays, called under another name
# stopped by: limits
import numpy as np
make = np.ndarray
make((3,), buffer=b'x' * 24)
