# reason: sum over an iterator that never ends
# stopped by: limits
import itertools
sum(itertools.count())
