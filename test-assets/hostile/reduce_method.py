# reason: __reduce__ is what copy and pickle run
# stopped by: gate
# line: 5
class Bomb:
    def __reduce__(self):
        return (print, ())
