import bpy
stars = bpy.data.pointclouds.new("Stars") if hasattr(bpy.data.pointclouds, "new") else None
print(stars)
