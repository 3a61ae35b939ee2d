# reason: the add-on's own modules
# stopped by: gate
# line: 4
import cos3d.gate
