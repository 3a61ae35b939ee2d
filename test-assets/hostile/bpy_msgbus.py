# reason: the message bus calls code later
# stopped by: gate
# line: 5
import bpy
bpy.msgbus.subscribe_rna(key=1, owner=2, args=(), notify=print)
