# reason: a giant draw whose size is spread into the call
# stopped by: limits
import numpy as np
more = {'size': 10 ** 10}
np.random.uniform(0.0, 1.0, **more)
