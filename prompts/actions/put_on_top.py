"""Put objects on top of another."""
import bpy
from mathutils import Vector


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
def put_on_top(objects, reference):
    """Stand each object in the middle of the top of the other."""
    bpy.context.view_layer.update()
    under_low, under_high = bounds(reference)
    middle = (under_low + under_high) / 2
    for thing in leaders(objects):
        low, high = bounds(thing)
        shift(thing, (middle.x - (low.x + high.x) / 2, middle.y - (low.y + high.y) / 2, under_high.z - low.z))
    return objects
