from collections import namedtuple
Point = namedtuple("Point", "x y z", defaults=(0,))
moved = Point(1, 2)._replace(z=3)
print(moved._asdict())
