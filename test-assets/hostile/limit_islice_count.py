# reason: a step to a far place of an endless iterator
# stopped by: limits
import itertools
next(itertools.islice(itertools.count(), 10 ** 12, None))
