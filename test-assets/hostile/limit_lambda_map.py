# reason: a lambda called by map for ever
# stopped by: limits
import itertools
list(map(lambda x: None, itertools.count()))
