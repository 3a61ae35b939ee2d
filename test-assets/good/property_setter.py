class Knob:
    def __init__(self):
        self._angle = 0.0
    @property
    def angle(self):
        return self._angle
    @angle.setter
    def angle(self, value):
        self._angle = value % 360
knob = Knob()
knob.angle = 400
