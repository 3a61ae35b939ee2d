# reason: func_globals, the old name of __globals__
# stopped by: gate
# line: 6
def plain():
    return 1
table = plain.func_globals
