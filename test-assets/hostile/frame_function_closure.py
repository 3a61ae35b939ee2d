# reason: the cells of a closure
# stopped by: gate
# line: 7
def outer():
    secret = 1
    return lambda: secret
cells = outer().__closure__
