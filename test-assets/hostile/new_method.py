# reason: __new__ returns things of other classes
# stopped by: gate
# line: 5
class Other:
    def __new__(cls):
        return 1
