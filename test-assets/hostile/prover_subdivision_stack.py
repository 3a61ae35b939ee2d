# reason: subdivision on subdivision
# stopped by: prover
import bpy
mesh = bpy.data.meshes.new("Grid")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
grid = bpy.data.objects.new("Grid", mesh)
bpy.context.scene.collection.objects.link(grid)
for i in range(4):
    grid.modifiers.new("Round", "SUBSURF").levels = 6
bpy.context.view_layer.update()
