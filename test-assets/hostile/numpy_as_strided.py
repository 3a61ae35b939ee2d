# reason: an array that reads memory far behind its own
# stopped by: gate
# line: 4
from numpy.lib.stride_tricks import as_strided
as_strided(None, (10 ** 6,), (8,))
