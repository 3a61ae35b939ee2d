# reason: eval as a decorator is called without a call
# stopped by: gate
# line: 4
@eval
def chair():
    return []
