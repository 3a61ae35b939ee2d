import bpy
scene = bpy.context.scene
collection = bpy.context.collection
lamp = bpy.data.objects.new("Lamp", bpy.data.lights.new("Lamp", "POINT"))
collection.objects.link(lamp)
scene.cursor.location = (0, 0, 0)
