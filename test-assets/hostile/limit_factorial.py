# reason: the factorial of a million
# stopped by: limits
import math
math.factorial(10 ** 6)
