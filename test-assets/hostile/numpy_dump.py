# reason: an array pickles itself into a file
# stopped by: gate
# line: 6
import numpy as np
values = np.zeros(3)
values.dump('/tmp/x.pickle')
