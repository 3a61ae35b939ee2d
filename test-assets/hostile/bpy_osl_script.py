# reason: shader code from a Text
# stopped by: gate
# line: 6
import bpy
def fill(node, note):
    node.script = note
