"""Shade objects flat."""
import bpy


# Shapes
def own_data(thing):
    """The object's data, which nothing else uses from now on."""
    if thing.data.users > 1:
        thing.data = thing.data.copy()
    return thing.data


# Components
def flat(objects):
    """Shade each object flat, on data of its own."""
    for thing in objects:
        data = own_data(thing)
        if thing.type == "MESH":
            for face in data.polygons:
                face.use_smooth = False
        else:
            for spline in data.splines:
                spline.use_smooth = False
        data.update_tag()
    return objects
