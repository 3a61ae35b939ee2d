# reason: a list in a list in a list, shown
# stopped by: limits
x = []
for i in range(100000):
    x = [x]
repr(x)
