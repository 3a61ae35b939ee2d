# reason: a deque fed by a repeat without end
# stopped by: limits
import itertools
from collections import deque
deque(itertools.repeat(0), maxlen=1)
