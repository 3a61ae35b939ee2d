"""Give surfaces a thickness."""
import bpy

# Parameters
THICKNESS = 0.02  # m, 0.0001 to 10: thickness of the wall


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
def solidify(objects):
    """Give each surface a thickness: a mesh by a modifier, a curve or text by its own extrusion; said again, it changes that one."""
    for thing in objects:
        if thing.type == "MESH":
            solid = thing.modifiers.get("Thickness") or thing.modifiers.new("Thickness", "SOLIDIFY")
            solid.thickness = metres(THICKNESS)
        else:
            own_data(thing).extrude = metres(THICKNESS) / 2
    return objects
