# reason: global makes __builtins__ the program's own
# stopped by: gate
# line: 5
def chair():
    global __builtins__
    __builtins__ = {}
