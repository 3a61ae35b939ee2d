# reason: numpy writes text into a file, under another name
# stopped by: gate
# line: 5
import numpy as np
write = np.savetxt
write('/tmp/x.txt', [1])
