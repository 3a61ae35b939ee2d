import bpy
material = bpy.data.materials.new("Velvet")
material.use_nodes = True
shader = material.node_tree.nodes.get("Principled BSDF")
for old, new, value in (("Sheen", "Sheen Weight", 0.8), ("Clearcoat", "Coat Weight", 0.2), ("Transmission", "Transmission Weight", 0)):
    socket = shader.inputs.get(new) or shader.inputs.get(old)
    if socket is not None:
        socket.default_value = value
