# reason: pow of numbers that are too large
# stopped by: limits
a = 10 ** 9
pow(a, a)
