# reason: a ceiling passed by adding
# stopped by: gate
# line: 6
import bpy
def round_more(modifier):
    modifier.levels += 15
