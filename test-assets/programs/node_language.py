# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: attribute, import, name
"""A little language for node trees: expressions with + - * / and calls become nodes.

Shaders and geometry are written as Python expressions over `Wire` objects. The tree lays itself out, names its nodes,
shares equal sub-expressions and can tell its own size. At the end a landscape and its material are made with it.
"""

import bpy
import random
from collections import defaultdict
from math import inf
from operator import attrgetter

NUMBER, VECTOR, COLOR, GEOMETRY, SHADER, OTHER = "number", "vector", "color", "geometry", "shader", "other"
KINDS = {
    "VALUE": NUMBER,
    "INT": NUMBER,
    "BOOLEAN": NUMBER,
    "VECTOR": VECTOR,
    "RGBA": COLOR,
    "GEOMETRY": GEOMETRY,
    "SHADER": SHADER,
}


class LanguageError(Exception):
    """Something that cannot be said with nodes."""


class Wire:
    """An output socket with arithmetic."""

    __slots__ = ("program", "socket")

    def __init__(self, program, socket):
        self.program = program
        self.socket = socket

    @property
    def kind(self):
        return KINDS.get(self.socket.type, OTHER)

    @property
    def node(self):
        return self.socket.node

    def _math(self, operation, *others):
        wires = (self, *others)
        if any(isinstance(w, Wire) and w.kind in (VECTOR, COLOR) or isinstance(w, (tuple, list)) for w in wires):
            return self.program.vector_math(operation, *wires)
        return self.program.math(operation, *wires)

    def __add__(self, other):
        return self._math("ADD", other)

    __radd__ = __add__

    def __sub__(self, other):
        return self._math("SUBTRACT", other)

    def __rsub__(self, other):
        return self.program.math("SUBTRACT", other, self)

    def __mul__(self, other):
        if self.kind == VECTOR and isinstance(other, (int, float)):
            return self.program.vector_math("SCALE", self, Scale=other)
        return self._math("MULTIPLY", other)

    __rmul__ = __mul__

    def __truediv__(self, other):
        return self._math("DIVIDE", other)

    def __pow__(self, other):
        return self.program.math("POWER", self, other)

    def __neg__(self):
        return self * -1.0

    def __abs__(self):
        return self._math("ABSOLUTE")

    def __lt__(self, other):
        return self.program.math("LESS_THAN", self, other)

    def __gt__(self, other):
        return self.program.math("GREATER_THAN", self, other)

    def __mod__(self, other):
        return self.program.math("MODULO", self, other)

    def clamp(self, low=0.0, high=1.0):
        return self.program.node("ShaderNodeClamp", Value=self, Min=low, Max=high)[0]

    def remap(self, low, high, to_low=0.0, to_high=1.0):
        ranges = {"From Min": low, "From Max": high, "To Min": to_low, "To Max": to_high}
        return self.program.node("ShaderNodeMapRange", Value=self, **ranges)[0]

    @property
    def x(self):
        return self.program.split(self)[0]

    @property
    def y(self):
        return self.program.split(self)[1]

    @property
    def z(self):
        return self.program.split(self)[2]


class Result(tuple):
    """The enabled outputs of a node, by number or by name."""

    def __new__(cls, wires):
        return super().__new__(cls, wires)

    def __getitem__(self, key):
        if isinstance(key, str):
            for wire in self:
                if wire.socket.name == key or wire.socket.identifier == key:
                    return wire
            raise LanguageError(f"no output {key!r} among {[wire.socket.name for wire in self]}")
        return super().__getitem__(key)


class Program:
    """A node tree that is being written."""

    def __init__(self, tree):
        self.tree = tree
        self.known = {}
        self.reused = 0

    # -- nodes

    def node(self, kind, *positional, settings=(), **named):
        key = self._key(kind, positional, settings, named)
        if key in self.known:
            self.reused += 1
            return self.known[key]
        node = self.tree.nodes.new(kind)
        for name, value in dict(settings).items():
            setattr(node, name, value)
        enabled = [socket for socket in node.inputs if socket.enabled]
        if len(positional) > len(enabled):
            raise LanguageError(f"{kind} takes {len(enabled)} inputs, not {len(positional)}")
        for socket, value in zip(enabled, positional):
            self._feed(socket, value)
        for name, value in named.items():
            self._feed(self._input(enabled, name), value)
        result = Result(Wire(self, socket) for socket in node.outputs if socket.enabled)
        self.known[key] = result
        return result

    @staticmethod
    def _input(sockets, name):
        for socket in sockets:
            if socket.name == name or socket.name.replace(" ", "_") == name or socket.identifier == name:
                return socket
        raise LanguageError(f"no input {name!r} among {[socket.name for socket in sockets]}")

    def _feed(self, socket, value):
        if value is None:
            return
        if isinstance(value, Wire):
            self.tree.links.new(value.socket, socket)
        elif isinstance(value, (list, tuple)) and any(isinstance(item, Wire) for item in value):
            self.tree.links.new(self.combine(*value).socket, socket)
        elif isinstance(value, (int, float)) and socket.type in ("VECTOR", "RGBA"):
            size = len(socket.default_value)
            socket.default_value = [value] * 3 + [1.0] * (size - 3)
        elif isinstance(value, tuple) and socket.type == "RGBA" and len(value) == 3:
            socket.default_value = (*value, 1.0)
        else:
            socket.default_value = value

    @staticmethod
    def _key(kind, positional, settings, named):
        def frozen(value):
            if isinstance(value, Wire):
                return (value.node.name, value.socket.identifier)
            if isinstance(value, (list, tuple)):
                return tuple(frozen(item) for item in value)
            return value if value.__hash__ else id(value)

        return (kind, frozen(positional), tuple(sorted(dict(settings).items())), tuple((k, frozen(named[k])) for k in sorted(named)))

    # -- words of the language

    def math(self, operation, *values, clamp=False):
        return self.node("ShaderNodeMath", *values, settings={"operation": operation, "use_clamp": clamp})[0]

    def vector_math(self, operation, *values, **named):
        return self.node("ShaderNodeVectorMath", *values, settings={"operation": operation}, **named)[0]

    def combine(self, x=0.0, y=0.0, z=0.0):
        return self.node("ShaderNodeCombineXYZ", x, y, z)[0]

    def split(self, vector):
        return self.node("ShaderNodeSeparateXYZ", vector)

    def noise(self, vector, scale=1.0, detail=2.0, roughness=0.5):
        return self.node("ShaderNodeTexNoise", Vector=vector, Scale=scale, Detail=detail, Roughness=roughness)[0]

    def voronoi(self, vector, scale=1.0):
        return self.node("ShaderNodeTexVoronoi", Vector=vector, Scale=scale)["Distance"]

    def ramp(self, factor, *stops):
        result = self.node("ShaderNodeValToRGB", factor)
        elements = result[0].node.color_ramp.elements
        while len(elements) > 1:
            elements.remove(elements[0])
        for index, (position, color) in enumerate(stops):
            element = elements[0] if index == 0 else elements.new(position)
            element.position = position
            element.color = (*color, 1.0)
        return result["Color"]

    # -- looks

    def arrange(self, width=200, height=170):
        depth = defaultdict(int)

        def sink(node, level):
            if level <= depth.get(node, -1):
                return
            depth[node] = level
            for socket in node.inputs:
                for link in socket.links:
                    sink(link.from_node, level + 1)

        for node in self.tree.nodes:
            if not any(socket.is_linked for socket in node.outputs):
                sink(node, 0)
        rows = defaultdict(int)
        for node in sorted(self.tree.nodes, key=attrgetter("name")):
            level = depth[node]
            node.location = (-level * width, -rows[level] * height)
            rows[level] += 1
        return max(depth.values(), default=0)

    def __str__(self):
        return f"{len(self.tree.nodes)} nodes, {len(self.tree.links)} links, {self.reused} reused"


# ---------------------------------------------------------------- a landscape written in it


def interface(tree, *sockets):
    """Sockets as (name, kind, "INPUT" or "OUTPUT", default); identifiers by name."""
    made = {}
    for name, kind, direction, default in sockets:
        if hasattr(tree, "interface"):
            socket = tree.interface.new_socket(name, in_out=direction, socket_type=kind)
        else:
            socket = (tree.inputs if direction == "INPUT" else tree.outputs).new(kind, name)
        if default is not None:
            socket.default_value = default
        made[name if direction == "INPUT" else "result"] = socket.identifier
    return made


def landscape_tree():
    tree = bpy.data.node_groups.new("Landscape", "GeometryNodeTree")
    names = interface(
        tree,
        ("Size", "NodeSocketFloat", "INPUT", 10.0),
        ("Relief", "NodeSocketFloat", "INPUT", 2.0),
        ("Sea level", "NodeSocketFloat", "INPUT", 0.3),
        ("Geometry", "NodeSocketGeometry", "OUTPUT", None),
    )
    program = Program(tree)
    inputs = program.node("NodeGroupInput")
    size, relief, sea = inputs["Size"], inputs["Relief"], inputs["Sea level"]
    grid = program.node("GeometryNodeMeshGrid", size, size, 80, 80)["Mesh"]
    position = program.node("GeometryNodeInputPosition")[0]
    mountains = program.noise(position, 0.35, 6.0, 0.55)
    ridges = 1.0 - abs(program.noise(position, 0.8, 4.0) - 0.5) * 2.0
    coast = program.vector_math("LENGTH", position) / size
    height = (mountains ** 1.5 * 0.8 + ridges * ridges * 0.2 - coast * coast * 0.3).clamp()
    height = height.remap(0.25, 0.75)
    above = program.math("MAXIMUM", height, sea)
    moved = program.node("GeometryNodeSetPosition", Geometry=grid, Offset=(0.0, 0.0, above * relief))[0]
    stored = program.node(
        "GeometryNodeStoreNamedAttribute", settings={"data_type": "FLOAT", "domain": "POINT"},
        Geometry=moved, Name="height", Value=height,
    )[0]  # fmt: skip
    smooth = program.node("GeometryNodeSetShadeSmooth", Geometry=stored)[0]
    output = tree.nodes.new("NodeGroupOutput")
    tree.links.new(smooth.socket, output.inputs[0])
    levels = program.arrange()
    return tree, names, f"{program}, {levels} levels"


def landscape_material():
    material = bpy.data.materials.new("Landscape")
    material.use_nodes = True
    material.node_tree.nodes.clear()
    program = Program(material.node_tree)
    height = program.node("ShaderNodeAttribute", settings={"attribute_name": "height"})["Fac"]
    up = program.node("ShaderNodeNewGeometry")["Normal"].z
    position = program.node("ShaderNodeNewGeometry")["Position"]
    grain = program.noise(position, 8.0, 4.0) * 0.2 - 0.1
    ground = program.ramp(
        height + grain, (0.30, (0.02, 0.10, 0.25)), (0.34, (0.70, 0.62, 0.40)), (0.45, (0.12, 0.28, 0.06)), (0.75, (0.35, 0.30, 0.26))
    )
    snow = ((height + grain) > 0.8) * (up > 0.6)
    shader = program.node("ShaderNodeBsdfPrincipled", **{"Base Color": ground, "Roughness": (height < 0.31) * -0.7 + 0.9})[0]
    white = program.node("ShaderNodeBsdfDiffuse", Color=(0.9, 0.92, 1.0))[0]
    mixed = program.node("ShaderNodeMixShader", snow, shader, white)[0]
    output = material.node_tree.nodes.new("ShaderNodeOutputMaterial")
    material.node_tree.links.new(mixed.socket, output.inputs["Surface"])
    program.arrange()
    return material, str(program)


def put(tree, names, material, location, **values):
    obj = bpy.data.objects.new("Landscape", bpy.data.meshes.new("Landscape"))
    obj.location = location
    bpy.context.scene.collection.objects.link(obj)
    modifier = obj.modifiers.new("Landscape", "NODES")
    modifier.node_group = tree
    for name, value in values.items():
        modifier[names[name.replace("_", " ")]] = value
    obj.data.materials.append(material)
    return obj


def heights(obj):
    mesh = obj.evaluated_get(bpy.context.evaluated_depsgraph_get()).to_mesh()
    low, high = inf, -inf
    for vertex in mesh.vertices:
        low, high = min(low, vertex.co.z), max(high, vertex.co.z)
    count = len(mesh.vertices)
    obj.evaluated_get(bpy.context.evaluated_depsgraph_get()).to_mesh_clear()
    return count, round(low, 2), round(high, 2)


tree, names, told = landscape_tree()
print("geometry:", told)
material, told = landscape_material()
print("material:", told)
rng = random.Random(6)
tiles = [
    put(tree, names, material, (k * 11.0, 0, 0), Size=10.0, Relief=rng.uniform(1.5, 3.0), Sea_level=rng.uniform(0.2, 0.45))
    for k in range(3)
]
for tile in tiles:
    print(tile.name, *heights(tile))
try:
    Program(tree).node("ShaderNodeMath", 1.0, 2.0, 3.0, 4.0)
except LanguageError as problem:
    print("refused:", problem)
