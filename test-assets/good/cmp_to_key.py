from functools import cmp_to_key
ordered = sorted([3, 1, 2], key=cmp_to_key(lambda first, second: first - second))
