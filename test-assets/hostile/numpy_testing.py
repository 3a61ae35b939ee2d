# reason: numpy's tests, which start processes
# stopped by: gate
# line: 4
import numpy.testing
