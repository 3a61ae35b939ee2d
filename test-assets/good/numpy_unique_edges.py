import numpy as np

quads = np.array([[0, 1, 4, 3], [1, 2, 5, 4], [3, 4, 7, 6], [4, 5, 8, 7]])
edges = np.sort(np.concatenate([quads[:, [i, (i + 1) % 4]] for i in range(4)]), axis=1)
unique, counts = np.unique(edges, axis=0, return_counts=True)
border = unique[counts == 1]
used, inverse = np.unique(quads, return_inverse=True)
remapped = inverse.reshape(quads.shape)
valence = np.bincount(unique.ravel(), minlength=9)
hist, bins = np.histogram(valence, bins=4)
inner = np.setdiff1d(np.arange(9), border)
assert list(inner) == [4] and valence[4] == 4 and hist.sum() == 9 and len(bins) == 5 and remapped.max() == 8
assert np.isin(4, inner) and np.where(valence == 4)[0][0] == 4 and np.any(counts > 1)
