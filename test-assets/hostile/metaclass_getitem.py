# reason: a metaclass from type runs code on subscripts
# stopped by: gate
# line: 4
class Meta(type):
    pass
