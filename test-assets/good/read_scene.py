import bpy
meshes = [thing for thing in bpy.data.objects if thing.type == "MESH"]
names = sorted(thing.name for thing in bpy.context.scene.objects)
active = bpy.context.view_layer.objects.active
print(len(meshes), names, active)
