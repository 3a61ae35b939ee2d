import bpy
body = bpy.data.objects.new("Body", bpy.data.meshes.new("Body"))
group = body.vertex_groups.new(name="Top")
group.add([0, 1, 2], 1.0, "REPLACE")
for index, weight in enumerate((0.1, 0.5, 0.9)):
    group.add([index], weight, "ADD")
