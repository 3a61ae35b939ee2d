# reason: properties on Blender's own classes
# stopped by: gate
# line: 4
import bpy.props
