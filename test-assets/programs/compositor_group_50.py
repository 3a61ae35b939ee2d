# runs on: 5.0.1
"""The compositor of Blender 5: a node group of its own that the scene uses."""
import bpy


def new_tree(name):
    tree = bpy.data.node_groups.new(name, "CompositorNodeTree")
    tree.interface.new_socket("Image", in_out="OUTPUT", socket_type="NodeSocketColor")
    return tree


def place(tree):
    for index, node in enumerate(tree.nodes):
        node.location = (index % 5 * 220, -(index // 5) * 300)


tree = new_tree("Grade")
nodes, links = tree.nodes, tree.links
layers = nodes.new("CompositorNodeRLayers")
glare = nodes.new("CompositorNodeGlare")
glare.inputs["Type"].default_value = "Bloom"
glare.inputs["Threshold"].default_value = 0.8
glare.inputs["Strength"].default_value = 0.4
exposure = nodes.new("CompositorNodeExposure")
exposure.inputs["Exposure"].default_value = 0.3
blur = nodes.new("CompositorNodeBlur")
blur.inputs["Size"].default_value = (12.0, 12.0)
mix = nodes.new("ShaderNodeMix")
mix.data_type = "RGBA"
mix.blend_type = "SCREEN"
mix.inputs[0].default_value = 0.25
ramp = nodes.new("ShaderNodeValToRGB")
ramp.color_ramp.elements[0].color = (0.0, 0.0, 0.05, 1.0)
ramp.color_ramp.elements[1].color = (1.0, 0.95, 0.9, 1.0)
output = nodes.new("NodeGroupOutput")
colors = [socket for socket in mix.inputs if socket.type == "RGBA"]
result = next(socket for socket in mix.outputs if socket.type == "RGBA")
links.new(layers.outputs["Image"], glare.inputs["Image"])
links.new(glare.outputs["Image"], exposure.inputs["Image"])
links.new(exposure.outputs["Image"], blur.inputs["Image"])
links.new(exposure.outputs["Image"], colors[0])
links.new(blur.outputs["Image"], colors[1])
links.new(result, output.inputs["Image"])
place(tree)
scene = bpy.context.scene
scene.compositing_node_group = tree
scene.render.use_compositing = True
for node in nodes:
    print(node.bl_idname, [socket.name for socket in node.inputs if socket.is_linked])
