"""Scale objects by factors."""
import bpy

# Parameters
FACTOR_X = 1.0  # ratio, 0.001 to 1000: factor along the object's X
FACTOR_Y = 1.0  # ratio, 0.001 to 1000: factor along the object's Y
FACTOR_Z = 1.0  # ratio, 0.001 to 1000: factor along the object's Z


# Shapes
def parents(thing):
    """All that the object hangs on, nearest first."""
    found = []
    while thing.parent is not None:
        thing = thing.parent
        found.append(thing)
    return found


def leaders(objects):
    """The objects that no other of them carries along as a parent."""
    return [thing for thing in objects if not any(parent in objects for parent in parents(thing))]


# Components
def scale(objects):
    """Scale each object about its own origin, along its own axes."""
    for thing in leaders(objects):
        thing.scale = (thing.scale[0] * FACTOR_X, thing.scale[1] * FACTOR_Y, thing.scale[2] * FACTOR_Z)
    return objects
