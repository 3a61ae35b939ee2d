# reason: __instancecheck__ lies to checks
# stopped by: gate
# line: 5
class Liar:
    def __instancecheck__(self, thing):
        return True
