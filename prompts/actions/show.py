"""Show hidden objects."""
import bpy


# Components
def show(objects):
    """Show each object in the viewport again."""
    for thing in objects:
        thing.hide_viewport = False
        thing.hide_set(False)
    return objects
