# reason: a key that runs something later
# stopped by: gate
# line: 6
import bpy
def bind(configuration):
    configuration.keymaps.new("Window")
