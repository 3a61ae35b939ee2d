# reason: a function of a shared module is deleted
# stopped by: gate
# line: 5
import math
del math.sin
