# reason: a module that the face does not show
# stopped by: limits
import bmesh
tools = bmesh.ops
tools.create_nothing()
