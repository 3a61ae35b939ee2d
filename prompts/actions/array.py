"""Repeat objects in a row."""
import bpy

# Parameters
COUNT = 3  # count, 1 to 1000: number of pieces in the row
GAP = 0.0  # m, 0 to 1000: distance from each piece to the next; 0 for a tenth more than its size
AXIS = "x"  # choice, "x", "y" or "z": axis of the row, the object's own
BACKWARD = False  # switch: the row runs against the axis


# Shapes
def metres(number):
    """Blender units for metres."""
    return number / bpy.context.scene.unit_settings.scale_length


# Components
def array(objects):
    """Repeat each object in a row by a modifier; said again, it changes that one."""
    sign = -1 if BACKWARD else 1
    row = [sign if AXIS == name else 0 for name in "xyz"]
    for thing in objects:
        repeated = thing.modifiers.get("Row") or thing.modifiers.new("Row", "ARRAY")
        if not hasattr(repeated, "relative_offset_displace"):
            raise ValueError("this Blender repeats objects in another way; say duplicate instead")
        repeated.count = COUNT
        repeated.use_relative_offset = GAP == 0
        repeated.use_constant_offset = GAP > 0
        repeated.relative_offset_displace = [1.1 * step for step in row]
        scale = thing.matrix_world.to_scale()["xyz".index(AXIS)] or 1.0
        repeated.constant_offset_displace = [metres(GAP) / scale * step for step in row]
    return objects
