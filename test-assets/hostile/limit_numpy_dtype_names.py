# reason: the fields of a type of items renamed, which others share
# stopped by: limits
import numpy as np
kind = np.dtype([('x', 'f8')])
kind.names = ('y',)
