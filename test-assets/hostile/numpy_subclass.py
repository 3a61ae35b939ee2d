# reason: a class made from the array itself, with hooks that numpy calls
# stopped by: gate
# line: 5
import numpy as np
class Hooked(np.ndarray):
    pass
