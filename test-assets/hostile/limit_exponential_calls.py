# reason: a function that calls itself twice, thirty levels deep
# stopped by: limits
def tree(n):
    return n if n == 0 else tree(n - 1) + tree(n - 1)
tree(60)
