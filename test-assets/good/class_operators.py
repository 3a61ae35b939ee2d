class Span:
    def __init__(self, low, high):
        self.low, self.high = low, high
    def __contains__(self, value):
        return self.low <= value <= self.high
    def __add__(self, other):
        return Span(min(self.low, other.low), max(self.high, other.high))
    def __eq__(self, other):
        return (self.low, self.high) == (other.low, other.high)
    def __hash__(self):
        return hash((self.low, self.high))
print(0.5 in Span(0, 1) + Span(1, 2))
