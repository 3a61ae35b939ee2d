import bpy
trees = bpy.data.collections.new("Trees")
copy = bpy.data.objects.new("Tree copy", None)
copy.instance_type = "COLLECTION"
copy.instance_collection = trees
