# reason: functions called while numpy prints
# stopped by: gate
# line: 5
import numpy as np
np.array2string(np.zeros(3), formatter={'all': print})
