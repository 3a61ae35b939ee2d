# reason: memory reached by a format text
# stopped by: gate
# line: 5
import numpy as np
'{0.ctypes.data}'.format(np.zeros(3))
