import bpy
group = bpy.data.node_groups.new("Dirt", "ShaderNodeTree")
group.nodes.new("NodeGroupInput")
group.nodes.new("NodeGroupOutput")
if hasattr(group, "interface"):
    group.interface.new_socket(name="Color", in_out="OUTPUT", socket_type="NodeSocketColor")
else:
    group.outputs.new("NodeSocketColor", "Color")
