# reason: a decorator puts a native function where a special method belongs
# stopped by: gate
# line: 10
from functools import partial
def native(method):
    return partial(int)
class Endless:
    def __iter__(self):
        return self
    @native
    def __next__(self):
        return 0
sum(Endless())
