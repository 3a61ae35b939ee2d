# reason: a class of Blender handed on under another name
# stopped by: gate
# line: 6
import bpy
from bpy.types import Operator
kinds = [Operator]
