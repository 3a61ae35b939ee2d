# reason: shader code from a file
# stopped by: gate
# line: 6
import bpy
def fill(node):
    node.filepath = "/tmp/hostile.osl"
