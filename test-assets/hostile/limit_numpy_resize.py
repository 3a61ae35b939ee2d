# reason: memory taken away under another array, with numpy's own check deceived by a view of memory
# stopped by: limits
import numpy as np
view = np.zeros(10).data
view.obj.resize(10 ** 6)
view[5] = 1.0
