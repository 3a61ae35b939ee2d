import bpy
bpy.ops.transform.rotate("EXEC_DEFAULT", value=0.5, orient_axis="Z")
