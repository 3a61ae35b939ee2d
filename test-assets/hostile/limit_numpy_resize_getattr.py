# reason: memory taken away under another array, by getattr
# stopped by: limits
import numpy as np
view = np.zeros(10).data
getattr(view.obj, 'resize')(0)
