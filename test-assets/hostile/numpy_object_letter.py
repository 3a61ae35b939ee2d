# reason: an array of objects by the letter for it
# stopped by: gate
# line: 5
import numpy as np
np.array([1], '|O')
