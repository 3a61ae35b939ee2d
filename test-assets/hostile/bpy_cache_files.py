# reason: cached geometry from a file
# stopped by: gate
# line: 5
import bpy
for cache in bpy.data.cache_files:
    print(cache)
