# reason: reads as Python, but no compiler takes it: a return outside of functions
# stopped by: gate
# line: 6
import bpy
print(len(bpy.data.objects))
return 1
