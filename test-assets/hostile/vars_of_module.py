# reason: vars shows the inside of a module
# stopped by: gate
# line: 5
import math
inside = vars(math)
