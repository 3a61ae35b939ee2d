# reason: __init_subclass__ runs when a class is made
# stopped by: gate
# line: 5
class Base:
    def __init_subclass__(cls):
        print(cls)
