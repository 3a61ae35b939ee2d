# reason: a factorial of millions of digits, asked for by an object that stands for the number
# stopped by: limits
import math
class Giant:
    def __index__(self):
        return 10 ** 6
math.factorial(Giant())
