# reason: combinations of millions
# stopped by: limits
import math
math.comb(10 ** 7, 10 ** 6)
