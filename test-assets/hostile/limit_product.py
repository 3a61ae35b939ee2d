# reason: all combinations of everything
# stopped by: limits
import itertools
sum(1 for x in itertools.product(range(100), repeat=8))
