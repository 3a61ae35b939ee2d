# reason: the largest of a sequence without end
# stopped by: limits
import heapq
import itertools
heapq.nlargest(3, itertools.count())
