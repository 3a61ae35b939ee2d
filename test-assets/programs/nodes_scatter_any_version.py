# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: data, name
"""Scatters stones on a hill with geometry nodes; the group's sockets are made the way this Blender wants it."""

import bpy


def new_group(name):
    group = bpy.data.node_groups.get(name)
    if group is not None:
        bpy.data.node_groups.remove(group)
    return bpy.data.node_groups.new(name, "GeometryNodeTree")


def add_socket(group, name, kind, is_output=False, default=None, low=None, high=None):
    if hasattr(group, "interface"):
        socket = group.interface.new_socket(
            name=name, in_out="OUTPUT" if is_output else "INPUT", socket_type="NodeSocket" + kind
        )
    else:
        sockets = group.outputs if is_output else group.inputs
        socket = sockets.new("NodeSocket" + kind, name)
    if default is not None:
        socket.default_value = default
    if low is not None:
        socket.min_value = low
    if high is not None:
        socket.max_value = high
    return socket.identifier


class Graph:
    """Adds nodes left to right and links sockets by name."""

    def __init__(self, group):
        self.group = group
        self.column = 0

    def node(self, kind, row=0, **settings):
        node = self.group.nodes.new(kind)
        node.location = (self.column * 220, -row * 200)
        self.column += 1
        inputs = settings.pop("inputs", {})
        for key, value in settings.items():
            setattr(node, key, value)
        for key, value in inputs.items():
            self.input(node, key).default_value = value
        return node

    @staticmethod
    def input(node, key):
        if isinstance(key, int):
            return node.inputs[key]
        return next(socket for socket in node.inputs if socket.name == key and socket.enabled)

    @staticmethod
    def output(node, key):
        if isinstance(key, int):
            return node.outputs[key]
        return next(socket for socket in node.outputs if socket.name == key and socket.enabled)

    def link(self, source, source_key, target, target_key):
        self.group.links.new(self.output(source, source_key), self.input(target, target_key))


def scatter_group():
    group = new_group("Scatter stones")
    ids = {
        "geometry": add_socket(group, "Geometry", "Geometry"),
        "density": add_socket(group, "Density", "Float", default=3.0, low=0.0, high=50.0),
        "size": add_socket(group, "Size", "Float", default=0.15, low=0.0, high=2.0),
        "seed": add_socket(group, "Seed", "Int", default=0),
        "material": add_socket(group, "Material", "Material"),
    }
    add_socket(group, "Geometry", "Geometry", is_output=True)
    graph = Graph(group)
    inputs = graph.node("NodeGroupInput")
    points = graph.node("GeometryNodeDistributePointsOnFaces", distribute_method="RANDOM")
    stone = graph.node("GeometryNodeMeshIcoSphere", row=1, inputs={"Subdivisions": 2})
    position = graph.node("GeometryNodeInputPosition", row=3)
    noise = graph.node("ShaderNodeTexNoise", row=3, inputs={"Scale": 1.4})
    center = graph.node("ShaderNodeVectorMath", row=3, operation="SUBTRACT")
    center.inputs[1].default_value = (0.5, 0.5, 0.5)
    bumpy = graph.node("GeometryNodeSetPosition", row=1)
    painted = graph.node("GeometryNodeSetMaterial", row=1)
    turn = graph.node("FunctionNodeRandomValue", row=2, data_type="FLOAT_VECTOR")
    turn.inputs[1].default_value = (6.28, 6.28, 6.28)
    size = graph.node("FunctionNodeRandomValue", row=3, data_type="FLOAT")
    smallest = graph.node("ShaderNodeMath", row=4, operation="MULTIPLY")
    smallest.inputs[1].default_value = 0.3
    stones = graph.node("GeometryNodeInstanceOnPoints")
    join = graph.node("GeometryNodeJoinGeometry")
    output = graph.node("NodeGroupOutput")

    graph.link(inputs, "Geometry", points, "Mesh")
    graph.link(inputs, "Density", points, "Density")
    graph.link(inputs, "Seed", points, "Seed")
    graph.link(position, 0, noise, "Vector")
    graph.link(noise, "Color", center, 0)
    graph.link(center, 0, bumpy, "Offset")
    graph.link(stone, "Mesh", bumpy, "Geometry")
    graph.link(bumpy, "Geometry", painted, "Geometry")
    graph.link(inputs, "Material", painted, "Material")
    graph.link(inputs, "Size", smallest, 0)
    graph.link(inputs, "Size", size, "Max")
    graph.link(smallest, 0, size, "Min")
    graph.link(inputs, "Seed", size, "Seed")
    graph.link(points, "Points", stones, "Points")
    graph.link(painted, "Geometry", stones, "Instance")
    graph.link(turn, "Value", stones, "Rotation")
    graph.link(size, "Value", stones, "Scale")
    graph.link(inputs, "Geometry", join, "Geometry")
    graph.link(stones, "Instances", join, "Geometry")
    graph.link(join, "Geometry", output, "Geometry")
    return group, ids


def hill():
    bpy.ops.mesh.primitive_grid_add(x_subdivisions=40, y_subdivisions=40, size=8)
    ground = bpy.context.active_object
    ground.name = "Hill"
    texture = bpy.data.textures.new("Hill", type="CLOUDS")
    texture.noise_scale = 2.0
    texture.noise_depth = 3
    displace = ground.modifiers.new("Hill", "DISPLACE")
    displace.texture = texture
    displace.strength = 2.0
    displace.mid_level = 0.5
    bpy.ops.object.shade_smooth()
    return ground


def set_input(modifier, identifier, value):
    modifier[identifier] = value


stone_material = bpy.data.materials.new("Stone")
stone_material.diffuse_color = (0.3, 0.29, 0.27, 1)
ground = hill()
group, ids = scatter_group()
modifier = ground.modifiers.new("Scatter", "NODES")
modifier.node_group = group
set_input(modifier, ids["density"], 4.0)
set_input(modifier, ids["size"], 0.2)
set_input(modifier, ids["seed"], 12)
set_input(modifier, ids["material"], stone_material)
ground.update_tag()

depsgraph = bpy.context.evaluated_depsgraph_get()
depsgraph.update()
stones = sum(1 for instance in depsgraph.object_instances if instance.is_instance)
print(f"{stones} stones on {ground.name}")
assert stones > 50
