import bpy
tree = bpy.data.node_groups.new("Wave", "GeometryNodeTree")
tree.interface.new_socket(name="Geometry", in_out="INPUT", socket_type="NodeSocketGeometry")
tree.interface.new_socket("Geometry", in_out="OUTPUT", socket_type="NodeSocketGeometry")
height = tree.interface.new_socket(name="Height", in_out="INPUT", socket_type="NodeSocketFloat")
height.default_value = 0.5
height.min_value = 0
height.max_value = 2
