# reason: keywords of a class spread from a dictionary
# stopped by: gate
# line: 4
class Chair(**{"metaclass": print}):
    pass
