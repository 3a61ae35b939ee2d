from enum import Enum, IntEnum, auto
class Style(Enum):
    ROUND = auto()
    SQUARE = auto()
    def segments(self):
        return 48 if self is Style.ROUND else 4
class Level(IntEnum):
    LOW = 1
    HIGH = 3
print([style.name for style in Style], Level(3).value)
