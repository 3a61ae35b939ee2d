"""Round the edges of objects."""
import bpy

# Parameters
WIDTH = 0.02  # m, 0.0001 to 10: width of the rounded edges
SEGMENTS = 3  # count, 1 to 32: number of segments of each rounded edge


# Shapes
def metres(number):
    """Blender units for metres."""
    return number / bpy.context.scene.unit_settings.scale_length


def own_data(thing):
    """The object's data, which nothing else uses from now on."""
    if thing.data.users > 1:
        thing.data = thing.data.copy()
    return thing.data


# Components
def bevel(objects):
    """Round the edges of each mesh by a modifier, of a curve or text by its own bevel; said again, it changes that one."""
    for thing in objects:
        if thing.type in {"CURVE", "FONT", "SURFACE"}:
            data = own_data(thing)
            data.bevel_depth = metres(WIDTH)
            data.bevel_resolution = SEGMENTS
        elif thing.type == "MESH":
            bevel = thing.modifiers.get("Rounded edges") or thing.modifiers.new("Rounded edges", "BEVEL")
            bevel.width = metres(WIDTH)
            bevel.segments = SEGMENTS
            bevel.limit_method = "ANGLE"
    return objects
