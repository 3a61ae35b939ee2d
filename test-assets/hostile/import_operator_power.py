# reason: a power without its guard
# stopped by: gate
# line: 5
import operator
operator.pow(9, 9 ** 9)
