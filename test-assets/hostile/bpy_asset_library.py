# reason: the folders of the artist's asset libraries
# stopped by: gate
# line: 5
import bpy
for library in bpy.context.preferences.filepaths.asset_libraries:
    print(library.path)
