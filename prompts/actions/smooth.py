"""Shade objects smooth."""
import bpy


# Shapes
def own_data(thing):
    """The object's data, which nothing else uses from now on."""
    if thing.data.users > 1:
        thing.data = thing.data.copy()
    return thing.data


# Components
def smooth(objects):
    """Shade each object smooth, on data of its own."""
    for thing in objects:
        data = own_data(thing)
        if thing.type == "MESH":
            for face in data.polygons:
                face.use_smooth = True
        else:
            for spline in data.splines:
                spline.use_smooth = True
        data.update_tag()
    return objects
