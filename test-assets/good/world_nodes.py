import bpy
world = bpy.data.worlds.new("Sky")
world.use_nodes = True
background = world.node_tree.nodes["Background"]
background.inputs[0].default_value = (0.05, 0.07, 0.1, 1)
background.inputs[1].default_value = 0.8
