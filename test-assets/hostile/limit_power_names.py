# reason: a power of names
# stopped by: limits
a = 9
b = 9 ** 9
c = a ** b
