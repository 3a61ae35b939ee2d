# reason: a class made from arrays under another name
# stopped by: limits
import numpy as np
base = np.ndarray
class Hooked(base):
    pass
