# reason: the folders of app templates
# stopped by: gate
# line: 5
import bpy
places = bpy.utils.app_template_paths()
