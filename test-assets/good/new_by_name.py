import bmesh
import bpy

tree = bpy.data.node_groups.new("Tint", "ShaderNodeTree")
add_node = tree.nodes.new


def chain(kinds):
    made = [add_node(kind) for kind in kinds]
    connect = tree.links.new
    for left, right in zip(made, made[1:]):
        connect(left.outputs[0], right.inputs[0])
    return made


chain(["ShaderNodeTexNoise", "ShaderNodeValToRGB", "ShaderNodeBsdfDiffuse"])
shape = bmesh.new()
corner = shape.verts.new
shape.faces.new([corner(at) for at in ((0, 0, 0), (1, 0, 0), (0, 1, 0))])
shape.free()
