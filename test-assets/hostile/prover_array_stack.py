# reason: arrays on arrays on arrays
# stopped by: prover
import bpy
mesh = bpy.data.meshes.new("Grid")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0)], [], [(0, 1, 2)])
grid = bpy.data.objects.new("Grid", mesh)
bpy.context.scene.collection.objects.link(grid)
for i in range(4):
    row = grid.modifiers.new("Row", "ARRAY")
    row.count = 100000
bpy.context.view_layer.update()
grid.evaluated_get(bpy.context.evaluated_depsgraph_get())
