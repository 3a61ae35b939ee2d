# reason: giant many samples, made where nobody asks the clock
# stopped by: gate
# line: 4
from statistics import NormalDist
NormalDist().samples(10 ** 9)
