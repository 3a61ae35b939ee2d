# reason: names of variables read from the frame that calls
# stopped by: gate
# line: 5
import numpy as np
np.bmat('a, b')
