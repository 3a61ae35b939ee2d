# reason: the frame of a generator leads to its globals
# stopped by: gate
# line: 5
steps = (x for x in [1])
frame = steps.gi_frame
