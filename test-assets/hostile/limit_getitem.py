# reason: a sequence without end
# stopped by: limits
class Endless:
    def __getitem__(self, place):
        return 0
sum(Endless())
