# reason: makes a Text data-block to run later
# stopped by: gate
# line: 5
import bpy
note = bpy.data.texts.new("startup.py")
