# reason: turns paths into files
# stopped by: gate
# line: 5
import bpy
place = bpy.path.abspath("//secret")
