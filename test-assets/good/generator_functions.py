import math
def circle(count, radius=1.0):
    for k in range(count):
        angle = math.tau * k / count
        yield radius * math.cos(angle), radius * math.sin(angle), 0.0
def stacked(heights):
    for z in heights:
        yield from ((x, y, z) for x, y, _ in circle(8))
places = list(stacked([0, 1]))
