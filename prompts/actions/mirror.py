"""Mirror objects."""
import bpy

# Parameters
AXIS = "x"  # choice, "x", "y" or "z": axis across which the object is mirrored


# Components
def mirror(objects):
    """Mirror each mesh across its own origin by a modifier; said again for another axis, it mirrors across both."""
    for thing in objects:
        mirrored = thing.modifiers.get("Mirrored")
        if mirrored is None:
            mirrored = thing.modifiers.new("Mirrored", "MIRROR")
            mirrored.use_axis = (False, False, False)
        mirrored.use_axis["xyz".index(AXIS)] = True
    return objects
