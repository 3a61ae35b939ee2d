# reason: an action removes a Text data-block
# stopped by: gate
# purpose: action
# line: 7
import bpy
def clean(thing):
    bpy.data.texts.remove(thing)
