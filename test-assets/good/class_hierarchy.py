class Part:
    count = 0
    def __init__(self, name):
        self.name = name
        self._made = False
        Part.count += 1
    def build(self):
        raise NotImplementedError
    def __repr__(self):
        return f"{self.name!r}"
class Leg(Part):
    def __init__(self, name, height):
        super().__init__(name)
        self.height = height
    def build(self):
        self._made = True
        return self.height
print(Leg("Leg", 0.4).build())
