# reason: a range that is too long, from names
# stopped by: limits
n = 10 ** 12
list(range(n))
