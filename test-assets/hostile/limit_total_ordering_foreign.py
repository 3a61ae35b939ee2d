# reason: total_ordering writes into a class that every program shares
# stopped by: limits
from functools import total_ordering
from collections import Counter
total_ordering(Counter)
