# reason: a sequence repeated by a function instead of an operator
# stopped by: limits
import functools
import operator
functools.reduce(operator.mul, [[0], 10 ** 8])
