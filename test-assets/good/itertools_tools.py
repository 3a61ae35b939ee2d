import itertools
for x, y in itertools.product(range(3), repeat=2):
    print(x, y)
pairs = list(itertools.pairwise([1, 2, 3]))
every = list(itertools.chain.from_iterable([[1], [2, 3]]))
running = list(itertools.accumulate([1, 2, 3]))
colors = itertools.cycle(["red", "blue"])
first = [next(colors) for _ in range(5)]
rows = list(itertools.islice(itertools.count(1), 4))
