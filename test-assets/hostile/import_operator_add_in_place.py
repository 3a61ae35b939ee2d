# reason: a shift in place without its guard
# stopped by: gate
# line: 4
from operator import ilshift
ilshift(1, 10 ** 12)
