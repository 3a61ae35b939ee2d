# reason: the private table of an enum
# stopped by: gate
# line: 7
from enum import Enum
class Color(Enum):
    RED = 1
table = Color._member_map_
