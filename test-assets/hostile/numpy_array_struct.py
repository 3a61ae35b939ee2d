# reason: the interface of an array, read
# stopped by: gate
# line: 5
import numpy as np
np.zeros(3).__array_struct__
