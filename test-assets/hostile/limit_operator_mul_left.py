# reason: a sequence repeated by a function, the number first, in a text
# stopped by: limits
from operator import mul
mul(10 ** 9, "text")
