# reason: an operator made from an imported class
# stopped by: gate
# line: 5
from bpy.types import Operator
class Run(Operator):
    bl_idname = "object.run"
