from mathutils import kdtree
tree = kdtree.KDTree(3)
for index, place in enumerate([(0, 0, 0), (1, 0, 0), (0, 1, 0)]):
    tree.insert(place, index)
tree.balance()
where, index, distance = tree.find((0.9, 0.1, 0))
