# reason: gc lists every object in memory
# stopped by: gate
# line: 4
import gc
gc.get_objects()
