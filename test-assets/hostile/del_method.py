# reason: __del__ runs later, after the component has ended
# stopped by: gate
# line: 5
class Later:
    def __del__(self):
        print("later")
