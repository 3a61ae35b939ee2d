# reason: __wrapped__ reaches the function below
# stopped by: gate
# line: 8
from functools import lru_cache
@lru_cache
def plain():
    return 1
inner = plain.__wrapped__
