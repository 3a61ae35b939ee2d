# reason: __import__ as a decorator
# stopped by: gate
# line: 4
@__import__
@lambda _: "os"
def name():
    pass
