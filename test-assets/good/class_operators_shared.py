class Length:
    def __init__(self, metres):
        self.metres = metres

    def __add__(self, other):
        return Length(self.metres + getattr(other, "metres", other))

    def __mul__(self, factor):
        return Length(self.metres * factor)

    __radd__ = __add__
    __rmul__ = __mul__


assert abs((2 * Length(1.5) + sum([Length(1.0), Length(0.5)])).metres - 4.5) < 1e-9
