# reason: the traceback of an exception holds frames
# stopped by: gate
# line: 7
try:
    1 / 0
except ZeroDivisionError as problem:
    frame = problem.__traceback__.tb_frame
