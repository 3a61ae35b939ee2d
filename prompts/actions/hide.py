"""Hide objects."""
import bpy


# Components
def hide(objects):
    """Hide each object in the viewport, as the H key does."""
    for thing in objects:
        thing.hide_set(True)
    return objects
