first, *middle, last = range(6)
(a, b), c = (1, 2), 3
settings = {"width": 1, **{"height": 2}}
def show(*sizes, scale=1.0, **others):
    return [size * scale for size in sizes], others
print(show(*middle, scale=2.0, **settings))
