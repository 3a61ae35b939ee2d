import bpy
if hasattr(bpy.data, "grease_pencils_v3"):
    sketch = bpy.data.grease_pencils_v3.new("Sketch")
else:
    sketch = bpy.data.grease_pencils.new("Sketch")
layer = sketch.layers.new("Lines")
