# reason: a list repeated in place
# stopped by: limits
n = 10 ** 12
x = [0]
x *= n
