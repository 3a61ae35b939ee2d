# reason: two sequences without end merged into one
# stopped by: limits
import heapq
import itertools
for number in heapq.merge(itertools.count(), itertools.count()):
    pass
