# reason: list of a cycle
# stopped by: limits
import itertools
any(x for x in itertools.cycle([0]))
