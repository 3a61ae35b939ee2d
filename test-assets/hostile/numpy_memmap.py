# reason: memory that is a file
# stopped by: gate
# line: 4
from numpy import memmap
view = memmap('/etc/passwd', mode='r')
