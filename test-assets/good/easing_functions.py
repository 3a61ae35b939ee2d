import math
def smooth(t):
    return t * t * (3 - 2 * t)
def bounce(t):
    return abs(math.sin(6.28 * (t + 1) ** 2) * (1 - t))
samples = [(t / 20, smooth(t / 20), bounce(t / 20)) for t in range(21)]
