# reason: read-only memory made writable by a flag
# stopped by: limits
import numpy as np
values = np.broadcast_to(1.0, (4,))
values.flags.writeable = True
