# reason: a regular expression that never ends
# stopped by: gate
# line: 4
import re
re.match("(a+)+$", "a" * 64 + "b")
