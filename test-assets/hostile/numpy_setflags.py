# reason: read-only memory made writable
# stopped by: gate
# line: 6
import numpy as np
values = np.broadcast_to(1.0, (4,))
values.setflags(write=True)
