# reason: sleeping freezes the window
# stopped by: gate
# line: 4
import time
time.sleep(1e6)
