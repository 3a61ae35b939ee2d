import bpy
import numpy as np

WIDTH, HEIGHT = 64, 32
image = bpy.data.images.new("Gradient", WIDTH, HEIGHT, alpha=True, float_buffer=False)
y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
pixels = np.ones((HEIGHT, WIDTH, 4), dtype=np.float32)
pixels[..., 0] = x / (WIDTH - 1)
pixels[..., 1] = y / (HEIGHT - 1)
pixels[..., 2] = ((x // 8 + y // 8) % 2).astype(np.float32)
image.pixels.foreach_set(pixels.ravel())
image.update()
