# reason: a name that hides the read built-in
# stopped by: gate
# line: 4
def getattr(thing, name):
    return thing
