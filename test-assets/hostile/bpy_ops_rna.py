# reason: an operator is asked for its inside
# stopped by: gate
# line: 5
import bpy
kind = bpy.ops.mesh.primitive_cube_add.get_rna_type()
