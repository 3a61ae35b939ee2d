# reason: recursion of a lambda
# stopped by: limits
again = lambda f: f(f)
again(again)
