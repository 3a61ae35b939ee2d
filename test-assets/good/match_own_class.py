from dataclasses import dataclass
@dataclass
class Circle:
    radius: float
def area(shape):
    match shape:
        case Circle(radius=radius):
            return 3.14 * radius**2
    return 0
print(area(Circle(1)))
