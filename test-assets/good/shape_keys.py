import bpy
face = bpy.data.objects.new("Face", bpy.data.meshes.new("Face"))
face.shape_key_add(name="Basis")
smile = face.shape_key_add(name="Smile", from_mix=False)
for point in smile.data:
    point.co.z += 0.1
smile.value = 0.5
