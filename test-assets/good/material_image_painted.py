import bpy
picture = bpy.data.images.new("Checker", width=64, height=64, alpha=True)
pixels = []
for y in range(64):
    for x in range(64):
        value = float((x // 8 + y // 8) % 2)
        pixels.extend((value, value, value, 1.0))
picture.pixels = pixels
