import bpy
material = bpy.data.materials.new("Blend")
material.use_nodes = True
try:
    mix = material.node_tree.nodes.new("ShaderNodeMix")
    mix.data_type = "RGBA"
except RuntimeError:
    mix = material.node_tree.nodes.new("ShaderNodeMixRGB")
mix.blend_type = "MULTIPLY"
