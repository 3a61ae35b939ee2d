# reason: a module that another module holds
# stopped by: gate
# line: 4
from heapq import sys
sys.exit()
