# reason: numpy calls a function without asking the clock
# stopped by: gate
# line: 5
import numpy as np
np.vectorize(print)(np.zeros(3))
