"""Move objects by a distance."""
import bpy
from mathutils import Vector

# Parameters
X = 0.0  # m, -1000 to 1000: way to the right
Y = 0.0  # m, -1000 to 1000: way to the back
Z = 0.0  # m, -1000 to 1000: way up


# Shapes
def metres(number):
    """Blender units for metres."""
    return number / bpy.context.scene.unit_settings.scale_length


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


def shift(thing, way):
    """Move the object by a vector in world space, whatever its parents are."""
    space = thing.matrix_world @ thing.matrix_basis.inverted_safe()
    thing.location = thing.location + space.to_3x3().inverted_safe() @ Vector(way)


# Components
def move(objects):
    """Move each object by the same way in world space."""
    bpy.context.view_layer.update()
    for thing in leaders(objects):
        shift(thing, (metres(X), metres(Y), metres(Z)))
    return objects
