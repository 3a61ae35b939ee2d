# reason: an operator under a worked-out name
# stopped by: gate
# line: 5
import bpy
join = bpy.ops.object.join.get_rna_type()
