from functools import cached_property
class Wheel:
    def __init__(self, radius):
        self.radius = radius
    @cached_property
    def around(self):
        return 6.2832 * self.radius
print(Wheel(0.3).around)
