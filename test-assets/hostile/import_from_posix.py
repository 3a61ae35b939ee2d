# reason: posix is os under its system name
# stopped by: gate
# line: 4
from posix import system
system("touch /tmp/hostile")
