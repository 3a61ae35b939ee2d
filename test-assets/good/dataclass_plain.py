from dataclasses import dataclass, field
@dataclass
class Shelf:
    width: float = 0.8
    boards: list[float] = field(default_factory=list)
    def height(self) -> float:
        return max(self.boards, default=0.0)
print(Shelf(boards=[0.2, 0.4]).height())
