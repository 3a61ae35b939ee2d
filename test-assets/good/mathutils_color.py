from mathutils import Color
paint = Color((0.8, 0.1, 0.1))
paint.h = (paint.h + 0.1) % 1.0
paint.s *= 0.5
