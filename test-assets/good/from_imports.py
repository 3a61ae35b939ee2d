from bpy import data, context
from mathutils import Vector
thing = data.objects.new("Empty", None)
thing.location = Vector((1, 2, 3))
context.collection.objects.link(thing)
