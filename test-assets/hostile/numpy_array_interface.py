# reason: an object that tells numpy to read memory at an address of its choice
# stopped by: gate
# line: 6
import numpy as np
class Anywhere:
    __array_interface__ = {"shape": (8,), "typestr": "|u1", "data": (4096, False), "version": 3}
np.array(Anywhere())
