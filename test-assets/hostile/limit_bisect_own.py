# reason: a search in a sequence whose items never come
# stopped by: limits
import bisect
class Rows:
    def __len__(self):
        return 10
    def __getitem__(self, at):
        while True:
            at += 1
bisect.bisect(Rows(), 3)
