# reason: a property that reads itself
# stopped by: limits
class Loop:
    @property
    def width(self):
        return self.width
Loop().width
