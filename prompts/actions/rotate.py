"""Rotate objects about an axis."""
import bpy
import math
from mathutils import Matrix

# Parameters
AXIS = "z"  # choice, "x", "y" or "z": axis in world space
ANGLE = 0.0  # deg, -3600 to 3600: angle of the turn, counterclockwise as seen from the end of the axis


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
def rotate(objects):
    """Turn each object about its own origin."""
    bpy.context.view_layer.update()
    turn = Matrix.Rotation(math.radians(ANGLE), 4, AXIS.upper())
    for thing in leaders(objects):
        at = Matrix.Translation(thing.matrix_world.translation)
        thing.matrix_world = at @ turn @ at.inverted() @ thing.matrix_world
    return objects
