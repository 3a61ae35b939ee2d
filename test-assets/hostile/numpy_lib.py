# reason: the inside of numpy, by its path
# stopped by: gate
# line: 5
import numpy as np
np.lib.format.read_array
