# reason: the shared base of abstract classes changed
# stopped by: limits
from abc import ABC
bases = [ABC]
bases[0].secret = 1
