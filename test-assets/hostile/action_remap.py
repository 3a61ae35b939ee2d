# reason: an action remaps data
# stopped by: gate
# purpose: action
# line: 6
def swap(thing, other):
    thing.data.user_remap(other)
