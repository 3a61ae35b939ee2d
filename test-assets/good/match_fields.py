from dataclasses import dataclass

@dataclass
class Tile:
    repeat: int
    view: str

match Tile(3, "top"):
    case Tile(repeat=times, view="top") if times > 1:
        shown = times
    case Tile(view=view):
        shown = 0
assert shown == 3
