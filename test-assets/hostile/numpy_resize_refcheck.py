# reason: memory taken away under another array that still looks at it
# stopped by: gate
# line: 7
import numpy as np
values = np.zeros(3)
view = values[:]
values.resize(0, refcheck=False)
view[0] = 1
