import math
def branch(start, angle, length, depth):
    end = (start[0] + length * math.cos(angle), start[1] + length * math.sin(angle))
    found = [(start, end)]
    if depth:
        for turn in (-0.5, 0.4):
            found += branch(end, angle + turn, length * 0.7, depth - 1)
    return found
lines = branch((0, 0), math.pi / 2, 1.0, 6)
