# reason: a bit generator of its own, with state, lock and memory
# stopped by: gate
# line: 4
from numpy.random import PCG64
PCG64().ctypes
