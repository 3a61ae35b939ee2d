# reason: attrgetter reaches attributes by text
# stopped by: gate
# line: 4
from operator import attrgetter
root = attrgetter("__class__.__base__")(())
