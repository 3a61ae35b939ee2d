from typing import NamedTuple
class Board(NamedTuple):
    name: str
    width: float = 0.1
print(Board("Top").width)
