# reason: the address of an array's memory
# stopped by: gate
# line: 5
import numpy as np
address = np.zeros(3).ctypes
