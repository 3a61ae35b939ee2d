# reason: the mean of a sequence without end
# stopped by: limits
import itertools
import statistics
statistics.mean(itertools.count())
