# reason: a refused module under a harmless name
# stopped by: gate
# line: 4
import sys as math
math.exit(1)
