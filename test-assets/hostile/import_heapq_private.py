# reason: what a module keeps for itself
# stopped by: gate
# line: 5
import heapq
heapq._heapify_max([1])
