"""Subdivide objects."""
import bpy

# Parameters
LEVELS = 2  # count, 1 to 5: number of times each face is divided


# Components
def subdivide(objects):
    """Divide the faces of each mesh smoothly by a modifier; said again, it changes that one."""
    for thing in objects:
        division = thing.modifiers.get("Subdivision") or thing.modifiers.new("Subdivision", "SUBSURF")
        division.levels = LEVELS
        division.render_levels = LEVELS
    return objects
