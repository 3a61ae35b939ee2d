# reason: a special method that is a built-in function and asks no clock
# stopped by: gate
# line: 5
class Endless:
    __next__ = sum
