edges = {tuple(sorted(pair)) for pair in [(0, 1), (1, 0), (1, 2)]}
by_length = {length: [edge for edge in edges if sum(edge) == length] for length in range(4)}
common = {1, 2} & {2, 3} | {9}
edges.add((4, 5))
by_length.setdefault(9, []).append((4, 5))
by_length.update({7: []})
