# reason: reads the artist's notes
# stopped by: gate
# line: 6
import bpy
def read(note):
    return note.as_string()
