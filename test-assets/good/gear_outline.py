import math
def outline(teeth=12, inner=0.8, outer=1.0):
    places = []
    for k in range(teeth * 4):
        radius = outer if k % 4 in (1, 2) else inner
        angle = math.tau * k / (teeth * 4)
        places.append((radius * math.cos(angle), radius * math.sin(angle)))
    return places
print(len(outline()))
