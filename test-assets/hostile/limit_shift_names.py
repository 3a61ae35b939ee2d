# reason: a shift by a name
# stopped by: limits
a = 10 ** 12
b = 1 << a
