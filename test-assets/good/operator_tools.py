import operator
from functools import reduce
from itertools import accumulate
from operator import itemgetter, mul

posts = [("low", 0.4), ("high", 1.2), ("middle", 0.8)]
posts.sort(key=itemgetter(1), reverse=True)
by_name = dict(sorted(posts, key=operator.itemgetter(0)))
tallest = max(by_name.items(), key=operator.itemgetter(1))[0]
volume = reduce(mul, (0.5, 0.4, 0.3), 1)
running = list(accumulate([1, 2, 3, 4], operator.mul))
total = reduce(operator.add, [[1], [2, 3]])
assert tallest == "high" and running[-1] == 24 and total == [1, 2, 3] and mul("ab", 2) == "abab"
assert reduce(operator.mul, [10 ** 6, 10 ** 6]) == 10 ** 12
