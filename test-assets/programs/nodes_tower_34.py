# runs on: 3.4.1
"""A twisting tower as a geometry node tree, with the group interface of Blender 3.x."""

import bpy

FLOORS = 24


def value(tree, node, name, setting):
    node.inputs[name].default_value = setting


def build_tree():
    tree = bpy.data.node_groups.new("Twisted tower", "GeometryNodeTree")
    floors = tree.inputs.new("NodeSocketInt", "Floors")
    floors.default_value, floors.min_value, floors.max_value = FLOORS, 1, 100
    height = tree.inputs.new("NodeSocketFloatDistance", "Floor height")
    height.default_value, height.min_value = 0.4, 0.05
    twist = tree.inputs.new("NodeSocketFloatAngle", "Twist")
    twist.default_value = 0.08
    taper = tree.inputs.new("NodeSocketFloatFactor", "Taper")
    taper.default_value, taper.min_value, taper.max_value = 0.6, 0.0, 1.0
    slab = tree.inputs.new("NodeSocketMaterial", "Material")
    slab.description = "Material of the slabs"
    tree.outputs.new("NodeSocketGeometry", "Geometry")

    nodes, links = tree.nodes, tree.links
    group_in = nodes.new("NodeGroupInput")
    group_out = nodes.new("NodeGroupOutput")
    line = nodes.new("GeometryNodeMeshLine")
    line.mode = "OFFSET"
    line.count_mode = "TOTAL"
    offset = nodes.new("ShaderNodeCombineXYZ")
    plate = nodes.new("GeometryNodeMeshCylinder")
    plate.fill_type = "NGON"
    value(tree, plate, "Vertices", 6)
    value(tree, plate, "Radius", 1.5)
    value(tree, plate, "Depth", 0.12)
    core = nodes.new("GeometryNodeMeshCylinder")
    value(tree, core, "Vertices", 16)
    value(tree, core, "Radius", 0.5)
    index = nodes.new("GeometryNodeInputIndex")
    turn = nodes.new("ShaderNodeMath")
    turn.operation = "MULTIPLY"
    rotation = nodes.new("ShaderNodeCombineXYZ")
    along = nodes.new("ShaderNodeMath")
    along.operation = "DIVIDE"
    shrink = nodes.new("ShaderNodeMapRange")
    shrink.interpolation_type = "SMOOTHSTEP"
    instances = nodes.new("GeometryNodeInstanceOnPoints")
    realize = nodes.new("GeometryNodeRealizeInstances")
    paint = nodes.new("GeometryNodeSetMaterial")
    join = nodes.new("GeometryNodeJoinGeometry")
    total = nodes.new("ShaderNodeMath")
    total.operation = "MULTIPLY"
    move = nodes.new("GeometryNodeTransform")
    half = nodes.new("ShaderNodeMath")
    half.operation = "MULTIPLY"
    half.inputs[1].default_value = 0.5
    lift = nodes.new("ShaderNodeCombineXYZ")

    pairs = [
        (group_in.outputs["Floors"], line.inputs["Count"]),
        (group_in.outputs["Floor height"], offset.inputs["Z"]),
        (offset.outputs["Vector"], line.inputs["Offset"]),
        (line.outputs["Mesh"], instances.inputs["Points"]),
        (plate.outputs["Mesh"], instances.inputs["Instance"]),
        (index.outputs["Index"], turn.inputs[0]),
        (group_in.outputs["Twist"], turn.inputs[1]),
        (turn.outputs["Value"], rotation.inputs["Z"]),
        (rotation.outputs["Vector"], instances.inputs["Rotation"]),
        (index.outputs["Index"], along.inputs[0]),
        (group_in.outputs["Floors"], along.inputs[1]),
        (along.outputs["Value"], shrink.inputs["Value"]),
        (group_in.outputs["Taper"], shrink.inputs["To Max"]),
        (shrink.outputs["Result"], instances.inputs["Scale"]),
        (instances.outputs["Instances"], realize.inputs["Geometry"]),
        (group_in.outputs["Floors"], total.inputs[0]),
        (group_in.outputs["Floor height"], total.inputs[1]),
        (total.outputs["Value"], core.inputs["Depth"]),
        (total.outputs["Value"], half.inputs[0]),
        (half.outputs["Value"], lift.inputs["Z"]),
        (lift.outputs["Vector"], move.inputs["Translation"]),
        (core.outputs["Mesh"], move.inputs["Geometry"]),
        (realize.outputs["Geometry"], join.inputs["Geometry"]),
        (move.outputs["Geometry"], join.inputs["Geometry"]),
        (join.outputs["Geometry"], paint.inputs["Geometry"]),
        (group_in.outputs["Material"], paint.inputs["Material"]),
        (paint.outputs["Geometry"], group_out.inputs["Geometry"]),
    ]
    shrink.inputs["From Max"].default_value = 1.0
    shrink.inputs["To Min"].default_value = 1.0
    for source, target in pairs:
        links.new(source, target)
    for number, node in enumerate(nodes):
        node.location = (number % 8 * 200, -(number // 8) * 260)
    return tree


def tower(name, location, **inputs):
    mesh = bpy.data.meshes.new(name)
    obj = bpy.data.objects.new(name, mesh)
    obj.location = location
    bpy.context.scene.collection.objects.link(obj)
    tree = bpy.data.node_groups.get("Twisted tower") or build_tree()
    modifier = obj.modifiers.new("Tower", "NODES")
    modifier.node_group = tree
    names = {socket.name: socket.identifier for socket in tree.inputs}
    for key, setting in inputs.items():
        modifier[names[key.replace("_", " ")]] = setting
    return obj


glass = bpy.data.materials.new("Glass")
glass.use_nodes = True
principled = glass.node_tree.nodes["Principled BSDF"]
principled.inputs["Transmission"].default_value = 0.8
principled.inputs["Specular"].default_value = 0.7
towers = [
    tower("Slim", (0, 0, 0), Material=glass),
    tower("Tall", (5, 0, 0), Floors=40, Twist=0.05, Material=glass),
    tower("Cone", (10, 0, 0), Floors=12, Taper=0.0, Floor_height=0.8),
]
depsgraph = bpy.context.evaluated_depsgraph_get()
for obj in towers:
    mesh = obj.evaluated_get(depsgraph).data
    print(obj.name, len(mesh.vertices), "vertices", round(max(v.co.z for v in mesh.vertices), 2), "m")
