# reason: purges data of the artist
# stopped by: gate
# line: 5
import bpy
bpy.data.orphans_purge()
