"""Make objects as large as said."""
import bpy
import math
from mathutils import Matrix, Vector

# Parameters
AXES = "x"  # choice, "x", "y", "z", "xy" or "xyz": axes in world space; "xyz" keeps the proportions and counts the longest side
SIZE = 1.0  # m, 0.0001 to 1000: size along the axes


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


def extent(points, axis):
    """Distance between the outermost points along a direction."""
    along = [point.dot(axis) for point in points]
    return max(along) - min(along)


def factor_for(thing, wanted, axis, row):
    """The factor along the object's own axis `row` that makes it `wanted` long along a direction in world space."""
    space = thing.matrix_world.inverted_safe()
    points = [space @ point for point in corners(thing)]
    low, high = 1e-6, 1e6
    for _ in range(90):
        factor = math.sqrt(low * high)
        scaling = Matrix.Diagonal([factor if here == row else 1.0 for here in range(3)]).to_4x4()
        if extent([thing.matrix_world @ scaling @ point for point in points], axis) < wanted:
            low = factor
        else:
            high = factor
    return factor


# Components
def resize(objects):
    """Scale each object about its own origin until it has the size, with all that it carries."""
    bpy.context.view_layer.update()
    for thing in leaders(objects):
        low, high = bounds(thing)
        now = max(high - low) if AXES == "xyz" else (high - low)["xyz".index(AXES[0])]
        if now < 1e-9:
            raise ValueError(f"{thing.name} is flat or empty in that direction, so no scale gives it a size")
        if AXES == "xyz":
            thing.scale = Vector(thing.scale) * (metres(SIZE) / now)
            continue
        for name in AXES:
            axis = Vector([1.0 if name == other else 0.0 for other in "xyz"])
            turned = thing.matrix_world.to_3x3().normalized()
            row = max(range(3), key=lambda column: abs(turned.col[column].dot(axis)))
            factor = factor_for(thing, metres(SIZE), axis, row)
            thing.scale[row] = thing.scale[row] * factor
            bpy.context.view_layer.update()
            low, high = bounds(thing)
            reached = (high - low)["xyz".index(name)]
            if abs(reached - metres(SIZE)) > 1e-3 * metres(SIZE):
                raise ValueError(f"{thing.name} stands askew and cannot get that size along {name.upper()}; rotate it back first")
    return objects
