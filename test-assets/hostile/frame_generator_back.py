# reason: f_back walks to the frames of the add-on
# stopped by: gate
# line: 5
def walk():
    yield frames.gi_frame.f_back.f_back.f_globals
frames = walk()
