from enum import Flag, auto
class Side(Flag):
    LEFT = auto()
    RIGHT = auto()
    BOTH = LEFT | RIGHT
print(bool(Side.BOTH & Side.LEFT))
