# reason: permutations counted natively
# stopped by: limits
import itertools
max(itertools.permutations(range(40)))
