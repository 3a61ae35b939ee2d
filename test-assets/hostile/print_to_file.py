# reason: print writes into something with a method named write
# stopped by: gate
# line: 6
class Sink:
    def write(self, text):
        return text.__class__
