# reason: an array over memory of something else
# stopped by: gate
# line: 5
import numpy as np
np.frombuffer(b'abc', dtype='u1')
