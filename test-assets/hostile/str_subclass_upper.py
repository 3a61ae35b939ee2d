# reason: a class says that it is another
# stopped by: gate
# line: 5
class Text(str):
    __class__ = int
