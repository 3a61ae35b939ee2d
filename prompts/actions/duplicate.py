"""Duplicate objects."""
import bpy
from mathutils import Vector

# Parameters
COUNT = 1  # count, 1 to 200: number of copies
X = 0.0  # m, -1000 to 1000: way to the right
Y = 0.0  # m, -1000 to 1000: way to the back
Z = 0.0  # m, -1000 to 1000: way up

# Measures
ADDS_OBJECTS = True


# Shapes
def metres(number):
    """Blender units for metres."""
    return number / bpy.context.scene.unit_settings.scale_length


# Components
def duplicate(objects):
    """Copy each object with data of its own; each copy is moved from the one before."""
    bpy.context.view_layer.update()
    made = []
    for thing in objects:
        for number in range(1, COUNT + 1):
            copy = thing.copy()
            if thing.data is not None:
                copy.data = thing.data.copy()
            if copy.animation_data is not None and copy.animation_data.action is not None:
                copy.animation_data.action = copy.animation_data.action.copy()
            for collection in thing.users_collection:
                collection.objects.link(copy)
            space = thing.matrix_world @ thing.matrix_basis.inverted_safe()
            way = Vector((metres(X), metres(Y), metres(Z))) * number
            copy.location = thing.location + space.to_3x3().inverted_safe() @ way
            made.append(copy)
    return made
