# reason: an enum of one's own, called to make another
# stopped by: limits
from enum import IntFlag
class Base(IntFlag):
    pass
Base("Made", {"A": 1, "__hash__": print})
