# reason: __getattribute__ answers every question
# stopped by: gate
# line: 5
class Liar:
    def __getattribute__(self, name):
        return 1
