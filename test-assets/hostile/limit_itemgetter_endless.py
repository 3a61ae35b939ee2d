# reason: values taken out of a mapping of its own that never ends
# stopped by: limits
from operator import itemgetter
class Deep:
    def __getitem__(self, key):
        while True:
            key += 1
itemgetter(1)(Deep())
