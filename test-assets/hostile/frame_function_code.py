# reason: the code of a function is replaced
# stopped by: gate
# line: 6
def plain():
    return 1
plain.__code__ = (lambda: 2).__code__
