# reason: a function of a shared module is replaced
# stopped by: gate
# line: 5
import math
math.sin = lambda angle: 0
