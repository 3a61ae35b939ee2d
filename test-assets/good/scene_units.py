import bpy
scene = bpy.context.scene
factor = scene.unit_settings.scale_length
system = scene.unit_settings.system
print(factor, system, scene.frame_current, bpy.context.mode)
