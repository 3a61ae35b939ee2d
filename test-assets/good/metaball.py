import bpy
ball = bpy.data.metaballs.new("Cloud")
for x in range(3):
    part = ball.elements.new()
    part.co = (x * 0.8, 0, 0)
    part.radius = 1.0
ball.resolution = 0.2
