# reason: a special method by assignment
# stopped by: gate
# line: 5
class Endless:
    __next__ = int
