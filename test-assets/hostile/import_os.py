# reason: os reaches files and processes
# stopped by: gate
# line: 4
import os
os.system("touch /tmp/hostile")
