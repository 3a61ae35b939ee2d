# reason: update_wrapper copies attributes by text
# stopped by: gate
# line: 4
from functools import update_wrapper
