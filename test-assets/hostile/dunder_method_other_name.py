# reason: a method under a special name that classes may not define
# stopped by: gate
# line: 7
class Chain:
    def __add__(self, other):
        return self
    __getattribute__ = __add__
