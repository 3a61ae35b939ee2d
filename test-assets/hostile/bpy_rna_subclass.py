# reason: Blender's classes by text
# stopped by: gate
# line: 5
import bpy
kind = bpy.types.Object.bl_rna_get_subclass_py("Text")
