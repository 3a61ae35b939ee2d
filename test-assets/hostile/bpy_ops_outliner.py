# reason: purges data of the artist
# stopped by: gate
# line: 5
import bpy
bpy.ops.outliner.orphans_purge()
