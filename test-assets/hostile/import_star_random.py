# reason: a star import may replace built-in functions
# stopped by: gate
# line: 4
from random import *
