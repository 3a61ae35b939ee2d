# reason: an array that is given other memory by its pickling method
# stopped by: gate
# line: 5
import numpy as np
np.zeros(3).__setstate__((1, (1,), None, False, b'x'))
