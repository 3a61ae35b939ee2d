# reason: __format__ is called by f-strings
# stopped by: gate
# line: 5
class Field:
    def __format__(self, spec):
        return spec
