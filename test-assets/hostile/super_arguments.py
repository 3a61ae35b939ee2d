# reason: super with arguments walks other classes
# stopped by: gate
# line: 6
class Chair(list):
    def first(self):
        return super(list, self).__class__
