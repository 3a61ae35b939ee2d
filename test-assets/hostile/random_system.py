# reason: SystemRandom reads the system's device
# stopped by: gate
# line: 4
from random import SystemRandom
