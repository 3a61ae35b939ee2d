def split(corners, depth):
    if depth == 0:
        return [corners]
    a, b, c = corners
    middle = lambda p, q: tuple((x + y) / 2 for x, y in zip(p, q))
    ab, bc, ca = middle(a, b), middle(b, c), middle(c, a)
    return [*split((a, ab, ca), depth - 1), *split((ab, b, bc), depth - 1), *split((ca, bc, c), depth - 1)]
print(len(split(((0, 0), (1, 0), (0, 1)), 4)))
