# reason: everything that numpy has, by a star
# stopped by: gate
# line: 4
from numpy import *
