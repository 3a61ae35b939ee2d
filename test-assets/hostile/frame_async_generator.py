# reason: ag_frame of an asynchronous generator
# stopped by: gate
# line: 5
def look(thing):
    return thing.ag_frame.f_builtins
