# reason: a list of short texts, each given a giant place
# stopped by: limits
import numpy as np
wide = "S" + str(10 ** 7)
np.array(["a"] * 100, wide)
