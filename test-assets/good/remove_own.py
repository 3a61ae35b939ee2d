import bpy
helper = bpy.data.objects.new("Helper", None)
helper.location.x = 1
place = helper.location.copy()
bpy.data.objects.remove(helper, do_unlink=True)
