# reason: an object in a field of a structured type
# stopped by: gate
# line: 5
import numpy as np
np.zeros(3, dtype=[("x", "f8"), ("hook", "O")])
