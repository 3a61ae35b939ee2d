from functools import partial, reduce
scale = partial(lambda factor, value: factor * value, 2.0)
total = reduce(lambda first, second: first + second, map(scale, [1, 2, 3]), 0)
