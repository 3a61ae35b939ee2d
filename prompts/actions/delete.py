"""Delete objects."""
import bpy

# Measures
REMOVES_OBJECTS = True


# Components
def delete(objects):
    """Remove each object from the scene."""
    for thing in objects:
        bpy.data.objects.remove(thing)
    return []
