# reason: numpy unpickles a file, which runs what the file says
# stopped by: gate
# line: 5
import numpy as np
np.load("/tmp/x.npy", allow_pickle=True)
