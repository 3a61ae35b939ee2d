# reason: a pattern reads the frame of a generator
# stopped by: gate
# line: 5
match (x for x in []):
    case object(gi_frame=frame):
        pass
