# reason: a hidden instance shared by every program
# stopped by: gate
# line: 5
import random
random._inst.seed(0)
