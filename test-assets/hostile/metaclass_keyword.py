# reason: a metaclass changes what classes mean
# stopped by: gate
# line: 4
class Chair(metaclass=print):
    pass
