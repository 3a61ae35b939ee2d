# reason: a decorated __exit__ swallows the time limit natively
# stopped by: gate
# line: 9
from collections import namedtuple
Caught = namedtuple("Caught", "kind value trace")
class Swallow:
    def __enter__(self):
        return self
    @lambda method: Caught
    def __exit__(self, kind, value, trace):
        return True
with Swallow():
    while True:
        pass
