from mathutils import Vector, noise
noise.seed_set(3)
height = noise.noise(Vector((0.3, 0.4, 0.5)))
rough = noise.fractal(Vector((1, 2, 3)), 1.0, 2.0, 6)
cell = noise.voronoi(Vector((0, 0, 1)))
