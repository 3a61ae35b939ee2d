import bpy
tree = bpy.data.node_groups.new("Grow", "GeometryNodeTree")
plant = bpy.data.objects.new("Plant", bpy.data.meshes.new("Plant"))
grow = plant.modifiers.new("Grow", "NODES")
grow.node_group = tree
grow["Socket_2"] = 0.75
