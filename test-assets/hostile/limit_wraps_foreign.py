# reason: wraps makes a shared class look like the program's own
# stopped by: limits
import random
from functools import wraps
def mine():
    pass
wraps(mine)(random.Random)
