# reason: a power in place
# stopped by: limits
a = 9
b = 10 ** 9
a **= b
