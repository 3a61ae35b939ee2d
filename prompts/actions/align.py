"""Align objects with another."""
import bpy
from mathutils import Vector

# Parameters
AXES = "xy"  # choice, "x", "y", "z" or "xy": axes along which the middles meet


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


def corners(thing):
    """Corners in world space of the object and all that it carries; its origin where nothing has a shape."""
    graph = bpy.context.evaluated_depsgraph_get()
    found = []
    for one in [thing, *thing.children_recursive]:
        if one.type in {"MESH", "CURVE", "SURFACE", "META", "FONT", "CURVES", "LATTICE", "VOLUME", "POINTCLOUD"}:
            found.extend(one.matrix_world @ Vector(corner) for corner in one.evaluated_get(graph).bound_box)
    return found or [thing.matrix_world.translation.copy()]


def bounds(thing):
    """Lowest and highest corner in world space of the object and all that it carries."""
    points = corners(thing)
    low = Vector([min(point[axis] for point in points) for axis in range(3)])
    high = Vector([max(point[axis] for point in points) for axis in range(3)])
    return low, high


def shift(thing, way):
    """Move the object by a vector in world space, whatever its parents are."""
    space = thing.matrix_world @ thing.matrix_basis.inverted_safe()
    thing.location = thing.location + space.to_3x3().inverted_safe() @ Vector(way)


# Components
def align(objects, reference):
    """Move each object until its middle is at the middle of the other along the axes."""
    bpy.context.view_layer.update()
    other_low, other_high = bounds(reference)
    for thing in leaders(objects):
        low, high = bounds(thing)
        way = (other_low + other_high - low - high) / 2
        shift(thing, [way[here] if name in AXES else 0.0 for here, name in enumerate("xyz")])
    return objects
