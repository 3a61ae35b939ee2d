# reason: a with statement that swallows every exception
# stopped by: limits
class Swallow:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        return True
while True:
    with Swallow():
        while True:
            pass
