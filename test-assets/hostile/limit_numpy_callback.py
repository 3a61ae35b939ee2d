# reason: a function without end that numpy calls for each row
# stopped by: limits
import numpy as np
def never(row):
    while True:
        pass
np.apply_along_axis(never, 0, np.zeros((3, 3)))
