# reason: a special method under a name that no method of the class has
# stopped by: gate
# line: 5
class Chain:
    __add__ = __radd__
