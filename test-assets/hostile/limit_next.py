# reason: an iterator without end
# stopped by: limits
class Endless:
    def __iter__(self):
        return self
    def __next__(self):
        return 0
list(Endless())
