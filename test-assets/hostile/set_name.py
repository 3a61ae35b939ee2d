# reason: __set_name__ is called with the class
# stopped by: gate
# line: 5
class Field:
    def __set_name__(self, owner, name):
        self.owner = owner
