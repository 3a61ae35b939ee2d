# reason: an action adds a driver
# stopped by: gate
# purpose: action
# line: 6
def spin(thing):
    thing.driver_add("rotation_euler", 2)
