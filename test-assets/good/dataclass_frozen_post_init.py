from dataclasses import dataclass
@dataclass(frozen=True, order=True)
class Size:
    x: float
    y: float
    def __post_init__(self):
        if self.x <= 0 or self.y <= 0:
            raise ValueError("sizes are positive")
    @property
    def area(self):
        return self.x * self.y
