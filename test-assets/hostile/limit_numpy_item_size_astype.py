# reason: numbers turned into giant items
# stopped by: limits
import numpy as np
wide = 'V' + str(10 ** 9)
np.zeros(3).astype(wide)
