# reason: an array of a generator without end
# stopped by: limits
import numpy as np
def ones():
    while True:
        yield 1.0
np.fromiter(ones(), float)
