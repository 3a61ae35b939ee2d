# reason: methods by text, through a module that is allowed otherwise
# stopped by: gate
# line: 4
from operator import methodcaller
methodcaller("__subclasses__")(object)
