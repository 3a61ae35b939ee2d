import bpy
from functools import lru_cache
@lru_cache(maxsize=None)
def paint(name, red, green, blue):
    made = bpy.data.materials.new(name)
    made.diffuse_color = (red, green, blue, 1.0)
    return made
first = paint("Red", 1, 0, 0)
