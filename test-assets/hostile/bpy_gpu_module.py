# reason: draws into the window
# stopped by: gate
# line: 4
import gpu
