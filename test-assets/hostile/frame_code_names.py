# reason: names that only code objects have
# stopped by: gate
# line: 7
def inner():
    return 1
def look(code):
    return code.co_consts, code.co_varnames
