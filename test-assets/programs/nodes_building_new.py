# runs on: 4.5.15, 5.0.1
# refused by the gate: name
"""A parametric facade in geometry nodes with the interface of Blender 4 and later: panels, menus, a repeat zone."""

import bpy


def socket(tree, name, kind, in_out="INPUT", parent=None, **settings):
    made = tree.interface.new_socket(name, in_out=in_out, socket_type=kind, parent=parent)
    for key, value in settings.items():
        setattr(made, key, value)
    return made


def facade_tree():
    tree = bpy.data.node_groups.new("Facade", "GeometryNodeTree")
    tree.is_modifier = True
    size = tree.interface.new_panel("Size", default_closed=False)
    look = tree.interface.new_panel("Look", default_closed=True)
    socket(tree, "Geometry", "NodeSocketGeometry", "OUTPUT")
    socket(tree, "Columns", "NodeSocketInt", parent=size, default_value=6, min_value=1, max_value=60)
    socket(tree, "Rows", "NodeSocketInt", parent=size, default_value=4, min_value=1, max_value=60)
    socket(tree, "Bay", "NodeSocketFloat", parent=size, default_value=2.4, min_value=0.5, subtype="DISTANCE")
    socket(tree, "Storey", "NodeSocketFloat", parent=size, default_value=3.2, min_value=2.0, subtype="DISTANCE")
    socket(tree, "Balconies", "NodeSocketBool", parent=look, default_value=True)
    socket(tree, "Wall", "NodeSocketMaterial", parent=look)
    socket(tree, "Window", "NodeSocketMaterial", parent=look)
    socket(tree, "Tint", "NodeSocketColor", parent=look, default_value=(0.8, 0.8, 0.8, 1.0))

    add = tree.nodes.new
    link = tree.links.new
    group_in, group_out = add("NodeGroupInput"), add("NodeGroupOutput")
    grid = add("GeometryNodeMeshGrid")
    width, height = add("ShaderNodeMath"), add("ShaderNodeMath")
    for node in (width, height):
        node.operation = "MULTIPLY"
    corners_x, corners_y = add("ShaderNodeMath"), add("ShaderNodeMath")
    for node in (corners_x, corners_y):
        node.operation = "ADD"
        node.inputs[1].default_value = 1.0
    upright = add("GeometryNodeTransform")
    upright.inputs["Rotation"].default_value = (1.5708, 0.0, 0.0)
    wall_paint = add("GeometryNodeSetMaterial")
    inset = add("GeometryNodeExtrudeMesh")
    inset.mode = "FACES"
    inset.inputs["Individual"].default_value = True
    inset.inputs["Offset Scale"].default_value = 0.0
    shrink = add("GeometryNodeScaleElements")
    shrink.inputs["Scale"].default_value = 0.7
    push = add("GeometryNodeExtrudeMesh")
    push.mode = "FACES"
    push.inputs["Offset Scale"].default_value = -0.25
    window_paint = add("GeometryNodeSetMaterial")
    face_points = add("GeometryNodeMeshToPoints")
    face_points.mode = "FACES"
    balcony = add("GeometryNodeMeshCube")
    balcony.inputs["Size"].default_value = (1.6, 0.9, 0.15)
    rails = add("GeometryNodeInstanceOnPoints")
    switch = add("GeometryNodeSwitch")
    switch.input_type = "GEOMETRY"
    join = add("GeometryNodeJoinGeometry")
    store = add("GeometryNodeStoreNamedAttribute")
    store.data_type = "FLOAT_COLOR"
    store.domain = "FACE"
    store.inputs["Name"].default_value = "tint"
    smooth = add("GeometryNodeSetShadeSmooth")
    smooth.inputs["Shade Smooth"].default_value = False
    down = add("ShaderNodeCombineXYZ")
    lower = add("ShaderNodeMath")
    lower.operation = "MULTIPLY"
    lower.inputs[1].default_value = -0.4
    sink = add("GeometryNodeSetPosition")

    link(group_in.outputs["Columns"], width.inputs[0])
    link(group_in.outputs["Bay"], width.inputs[1])
    link(group_in.outputs["Rows"], height.inputs[0])
    link(group_in.outputs["Storey"], height.inputs[1])
    link(group_in.outputs["Columns"], corners_x.inputs[0])
    link(group_in.outputs["Rows"], corners_y.inputs[0])
    link(width.outputs["Value"], grid.inputs["Size X"])
    link(height.outputs["Value"], grid.inputs["Size Y"])
    link(corners_x.outputs["Value"], grid.inputs["Vertices X"])
    link(corners_y.outputs["Value"], grid.inputs["Vertices Y"])
    link(grid.outputs["Mesh"], upright.inputs["Geometry"])
    link(upright.outputs["Geometry"], wall_paint.inputs["Geometry"])
    link(group_in.outputs["Wall"], wall_paint.inputs["Material"])
    link(wall_paint.outputs["Geometry"], inset.inputs["Mesh"])
    link(inset.outputs["Mesh"], shrink.inputs["Geometry"])
    link(inset.outputs["Top"], shrink.inputs["Selection"])
    link(shrink.outputs["Geometry"], push.inputs["Mesh"])
    link(inset.outputs["Top"], push.inputs["Selection"])
    link(push.outputs["Mesh"], window_paint.inputs["Geometry"])
    link(push.outputs["Top"], window_paint.inputs["Selection"])
    link(group_in.outputs["Window"], window_paint.inputs["Material"])
    link(upright.outputs["Geometry"], face_points.inputs["Mesh"])
    link(group_in.outputs["Storey"], lower.inputs[0])
    link(lower.outputs["Value"], down.inputs["Z"])
    link(face_points.outputs["Points"], sink.inputs["Geometry"])
    link(down.outputs["Vector"], sink.inputs["Offset"])
    link(sink.outputs["Geometry"], rails.inputs["Points"])
    link(balcony.outputs["Mesh"], rails.inputs["Instance"])
    link(group_in.outputs["Balconies"], switch.inputs["Switch"])
    link(rails.outputs["Instances"], switch.inputs["True"])
    link(window_paint.outputs["Geometry"], join.inputs["Geometry"])
    link(switch.outputs["Output"], join.inputs["Geometry"])
    link(join.outputs["Geometry"], store.inputs["Geometry"])
    link(group_in.outputs["Tint"], store.inputs["Value"])
    link(store.outputs["Geometry"], smooth.inputs["Geometry"])
    link(smooth.outputs["Geometry"], group_out.inputs["Geometry"])
    arrange(tree)
    return tree


def arrange(tree):
    """Columns by distance from the group's output."""
    depth = {}

    def visit(node, level):
        if depth.get(node.name, -1) >= level:
            return
        depth[node.name] = level
        for entry in node.inputs:
            for wire in entry.links:
                visit(wire.from_node, level + 1)

    output = next(node for node in tree.nodes if node.bl_idname == "NodeGroupOutput")
    visit(output, 0)
    filled = {}
    for node in tree.nodes:
        level = depth.get(node.name, 0)
        row = filled.setdefault(level, 0)
        node.location = (-level * 220, -row * 240)
        filled[level] += 1


def repeat_tree():
    """Grows a stack of cubes in a repeat zone."""
    tree = bpy.data.node_groups.new("Stack", "GeometryNodeTree")
    tree.is_modifier = True
    socket(tree, "Geometry", "NodeSocketGeometry", "OUTPUT")
    socket(tree, "Times", "NodeSocketInt", default_value=5, min_value=0, max_value=50)
    begin, end = tree.nodes.new("GeometryNodeRepeatInput"), tree.nodes.new("GeometryNodeRepeatOutput")
    begin.pair_with_output(end)
    end.repeat_items.new("FLOAT", "Height")
    cube = tree.nodes.new("GeometryNodeMeshCube")
    move = tree.nodes.new("GeometryNodeTransform")
    up = tree.nodes.new("ShaderNodeCombineXYZ")
    more = tree.nodes.new("ShaderNodeMath")
    more.operation = "ADD"
    more.inputs[1].default_value = 1.1
    join = tree.nodes.new("GeometryNodeJoinGeometry")
    group_in, group_out = tree.nodes.new("NodeGroupInput"), tree.nodes.new("NodeGroupOutput")
    for source, target in (
        (group_in.outputs["Times"], begin.inputs["Iterations"]),
        (begin.outputs["Height"], up.inputs["Z"]),
        (up.outputs["Vector"], move.inputs["Translation"]),
        (cube.outputs["Mesh"], move.inputs["Geometry"]),
        (begin.outputs["Geometry"], join.inputs["Geometry"]),
        (move.outputs["Geometry"], join.inputs["Geometry"]),
        (join.outputs["Geometry"], end.inputs["Geometry"]),
        (begin.outputs["Height"], more.inputs[0]),
        (more.outputs["Value"], end.inputs["Height"]),
        (end.outputs["Geometry"], group_out.inputs["Geometry"]),
    ):
        tree.links.new(source, target)
    arrange(tree)
    return tree


def with_nodes(name, tree, **values):
    obj = bpy.data.objects.new(name, bpy.data.meshes.new(name))
    bpy.context.scene.collection.objects.link(obj)
    modifier = obj.modifiers.new(tree.name, "NODES")
    modifier.node_group = tree
    for item in tree.interface.items_tree:
        if item.item_type == "SOCKET" and item.in_out == "INPUT" and item.name in values:
            modifier[item.identifier] = values[item.name]
    return obj


brick = bpy.data.materials.new("Brick")
glass = bpy.data.materials.new("Pane")
facade = with_nodes("Facade", facade_tree(), Columns=8, Rows=5, Wall=brick, Window=glass)
stack = with_nodes("Stack", repeat_tree(), Times=7)
stack.location.x = 14
depsgraph = bpy.context.evaluated_depsgraph_get()
for obj in (facade, stack):
    mesh = obj.evaluated_get(depsgraph).data
    print(obj.name, len(mesh.polygons), "faces", sorted(attribute.name for attribute in mesh.attributes)[:4])
