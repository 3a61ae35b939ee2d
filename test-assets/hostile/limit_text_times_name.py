# reason: a text repeated by a name
# stopped by: limits
n = 10 ** 12
x = "abc" * n
