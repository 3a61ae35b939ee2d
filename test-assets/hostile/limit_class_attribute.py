# reason: a shared class is changed
# stopped by: limits
import random
kind = random.Random
kind.random = lambda self: 0.5
