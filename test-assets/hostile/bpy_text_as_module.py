# reason: a Text data-block run as a module
# stopped by: gate
# line: 6
import bpy
def run(note):
    return note.as_module()
