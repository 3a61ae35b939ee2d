# reason: cr_frame of a coroutine
# stopped by: gate
# line: 5
def look(thing):
    return thing.cr_frame
