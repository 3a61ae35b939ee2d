# reason: a star import brings names that nobody reads
# stopped by: gate
# line: 4
from math import *
