"""Rename an object."""
import bpy

# Parameters
NAME = "Object"  # text: the new name


# Components
def rename(objects):
    """Give each object the name; Blender numbers a name that is taken."""
    for thing in objects:
        thing.name = NAME
    return objects
