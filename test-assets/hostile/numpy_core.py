# reason: numpy's core module, which holds the interpreter's own modules
# stopped by: gate
# line: 5
import numpy as np
np.core.multiarray
