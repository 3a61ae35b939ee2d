# runs on: 3.4.1, 4.5.15, 5.0.1
"""A space station grown from a grammar of modules, with greebles, solar panels, docking ports and a flight around it."""

import random
from collections import deque
from functools import reduce
from itertools import count, product
from math import acos, cos, pi, radians, sin, tau
from typing import Callable, Dict, List, NamedTuple, Optional, Tuple

import bmesh
import bpy
from bmesh.types import BMesh, BMFace, BMVert
from mathutils import Color, Matrix, Quaternion, Vector

Z = Vector((0, 0, 1))


class Port(NamedTuple):
    """Where another module may dock: a place and the direction away from the module."""

    position: Vector
    direction: Vector
    radius: float

    def matrix(self) -> Matrix:
        rotation = self.direction.to_track_quat("Z", "Y").to_matrix().to_4x4()
        return Matrix.Translation(self.position) @ rotation

    def moved(self, matrix: Matrix) -> "Port":
        return Port(matrix @ self.position, (matrix.to_3x3() @ self.direction).normalized(), self.radius)


class Style:
    """Palette; materials are made when they are first asked for."""

    colors = {
        "hull": ((0.72, 0.72, 0.74), 0.3, 0.45),
        "dark": ((0.12, 0.12, 0.14), 0.5, 0.5),
        "gold": ((0.85, 0.6, 0.2), 1.0, 0.25),
        "solar": ((0.02, 0.03, 0.15), 0.4, 0.15),
        "glow": ((0.5, 0.8, 1.0), 0.0, 0.5),
        "red": ((0.7, 0.05, 0.04), 0.1, 0.4),
    }
    order = list(colors)

    def __init__(self):
        self.made: Dict[str, bpy.types.Material] = {}

    def index(self, name: str) -> int:
        return self.order.index(name)

    def material(self, name: str) -> bpy.types.Material:
        if name in self.made:
            return self.made[name]
        color, metallic, roughness = self.colors[name]
        material = bpy.data.materials.new(f"Station {name}")
        material.use_nodes = True
        tree = material.node_tree
        shader = tree.nodes["Principled BSDF"]
        shader.inputs["Base Color"].default_value = (*color, 1)
        shader.inputs["Metallic"].default_value = metallic
        shader.inputs["Roughness"].default_value = roughness
        if name == "glow":
            for socket in ("Emission Color", "Emission"):
                if socket in shader.inputs:
                    shader.inputs[socket].default_value = (*color, 1)
            shader.inputs["Emission Strength"].default_value = 4.0
        elif name == "hull":
            self.add_panels(tree, shader, Color(color))
        material.diffuse_color = (*color, 1)
        self.made[name] = material
        return material

    @staticmethod
    def add_panels(tree: bpy.types.NodeTree, shader: bpy.types.Node, color: Color) -> None:
        brick = tree.nodes.new("ShaderNodeTexBrick")
        brick.location = (-500, 200)
        brick.offset = 0.3
        darker = color.copy()
        darker.v *= 0.85
        brick.inputs["Color1"].default_value = (*color, 1)
        brick.inputs["Color2"].default_value = (*darker, 1)
        brick.inputs["Mortar"].default_value = (0.3, 0.3, 0.3, 1)
        brick.inputs["Scale"].default_value = 4.0
        brick.inputs["Mortar Size"].default_value = 0.01
        coordinates = tree.nodes.new("ShaderNodeTexCoord")
        coordinates.location = (-750, 200)
        tree.links.new(coordinates.outputs["Object"], brick.inputs["Vector"])
        tree.links.new(brick.outputs["Color"], shader.inputs["Base Color"])


class Shape:
    """What the modules draw with: all parts go into one bmesh, at a current matrix."""

    def __init__(self, style: Style):
        self.bm: BMesh = bmesh.new()
        self.style = style
        self.stack: List[Matrix] = [Matrix.Identity(4)]

    @property
    def here(self) -> Matrix:
        return self.stack[-1]

    def push(self, matrix: Matrix) -> "Shape":
        self.stack.append(self.here @ matrix)
        return self

    def __enter__(self) -> "Shape":
        return self

    def __exit__(self, *_):
        self.stack.pop()

    def at(self, x=0.0, y=0.0, z=0.0) -> "Shape":
        return self.push(Matrix.Translation((x, y, z)))

    def turned(self, angle: float, axis: str = "Z") -> "Shape":
        return self.push(Matrix.Rotation(angle, 4, axis))

    def paint(self, verts: List[BMVert], material: str) -> List[BMFace]:
        faces = list({face for vert in verts for face in vert.link_faces})
        for face in faces:
            face.material_index = self.style.index(material)
        return faces

    def box(self, size: Tuple[float, float, float], material="hull") -> List[BMFace]:
        made = bmesh.ops.create_cube(self.bm, size=1, matrix=self.here @ Matrix.Diagonal((*size, 1)))
        return self.paint(made["verts"], material)

    def tube(self, radius: float, length: float, material="hull", top: Optional[float] = None, sides=32) -> List[BMFace]:
        matrix = self.here @ Matrix.Translation((0, 0, length / 2))
        made = bmesh.ops.create_cone(
            self.bm, cap_ends=True, segments=sides, radius1=radius, radius2=radius if top is None else top,
            depth=length, matrix=matrix,
        )  # fmt: skip
        return self.paint(made["verts"], material)

    def ball(self, radius: float, material="hull") -> List[BMFace]:
        made = bmesh.ops.create_uvsphere(self.bm, u_segments=24, v_segments=12, radius=radius, matrix=self.here)
        return self.paint(made["verts"], material)

    def ring(self, radius: float, thickness: float, material="hull", sides=48) -> None:
        profile = [
            Vector((radius + thickness * cos(tau * k / 10), 0, thickness * sin(tau * k / 10))) for k in range(10)
        ]
        verts = [self.bm.verts.new(self.here @ point) for point in profile]
        edges = [self.bm.edges.new((a, b)) for a, b in zip(verts, verts[1:] + verts[:1])]
        axis = self.here.to_3x3() @ Z
        before = set(self.bm.faces)
        bmesh.ops.spin(
            self.bm, geom=edges, cent=self.here.translation, axis=axis, angle=tau, steps=sides, use_merge=True
        )
        for face in set(self.bm.faces) - before:
            face.material_index = self.style.index(material)
            face.smooth = True

    def greebles(self, faces: List[BMFace], rng: random.Random, share: float, height: float) -> None:
        """Little boxes on some of the larger faces."""
        large = [face for face in faces if face.is_valid and face.calc_area() > 0.05 and len(face.verts) == 4]
        chosen = [face for face in large if rng.random() < share]
        for face in chosen:
            inset = bmesh.ops.inset_individual(self.bm, faces=[face], thickness=rng.uniform(0.03, 0.08), depth=0.0)
            assert inset is not None
            up = face.normal * height * rng.uniform(0.3, 1.0)
            made = bmesh.ops.extrude_discrete_faces(self.bm, faces=[face])
            top = made["faces"][0]
            bmesh.ops.translate(self.bm, verts=top.verts, vec=up)
            top.material_index = self.style.index(rng.choice(["hull", "dark", "hull", "gold"]))

    def to_object(self, name: str, collection: bpy.types.Collection, sharp=40) -> bpy.types.Object:
        bmesh.ops.remove_doubles(self.bm, verts=self.bm.verts, dist=1e-5)
        bmesh.ops.recalc_face_normals(self.bm, faces=self.bm.faces)
        for edge in self.bm.edges:
            if edge.is_manifold:
                edge.smooth = edge.calc_face_angle(0.0) < radians(sharp)
        mesh = bpy.data.meshes.new(name)
        self.bm.to_mesh(mesh)
        self.bm.free()
        for material in self.style.order:
            mesh.materials.append(self.style.material(material))
        obj = bpy.data.objects.new(name, mesh)
        collection.objects.link(obj)
        return obj


Maker = Callable[[Shape, random.Random], List[Port]]


def hub(shape: Shape, rng: random.Random) -> List[Port]:
    shape.ball(1.4)
    ports = []
    for axis, sign in product(range(3), (-1, 1)):
        direction = Vector((0, 0, 0))
        direction[axis] = sign
        with shape.push(direction.to_track_quat("Z", "Y").to_matrix().to_4x4()), shape.at(z=1.25):
            shape.tube(0.6, 0.3, "dark")
        ports.append(Port(direction * 1.55, direction, 0.6))
    return ports


def corridor(shape: Shape, rng: random.Random) -> List[Port]:
    length = rng.uniform(1.5, 3.0)
    shape.tube(0.55, length, "hull", sides=16)
    for k in range(int(length / 0.5)):
        with shape.at(z=0.25 + k * 0.5):
            shape.ring(0.57, 0.04, "dark", 24)
    return [Port(Vector((0, 0, length)), Z.copy(), 0.55)]


def habitat(shape: Shape, rng: random.Random) -> List[Port]:
    length, radius = rng.uniform(2.5, 4.0), rng.uniform(1.0, 1.4)
    shape.tube(0.6, 0.3, "dark", radius)
    with shape.at(z=0.3):
        faces = shape.tube(radius, length, "hull", sides=24)
        shape.greebles(faces, rng, 0.35, 0.12)
    with shape.at(z=0.3 + length):
        shape.tube(radius, 0.3, "dark", 0.6)
    for k in range(8):
        with shape.turned(tau * k / 8), shape.at(x=radius, z=0.3 + length / 2):
            shape.box((0.05, 0.25, 0.25), "glow")
    ports = [Port(Vector((0, 0, length + 0.6)), Z.copy(), 0.6)]
    side = Quaternion(Z, rng.choice((0, pi / 2, pi))) @ Vector((1, 0, 0))
    ports.append(Port(side * radius + Z * (0.3 + length / 2), side, 0.5))
    return ports


def solar_wing(shape: Shape, rng: random.Random) -> List[Port]:
    shape.tube(0.12, 6.0, "gold", sides=8)
    for k, side in product(range(4), (-1, 1)):
        with shape.at(y=side * 1.3, z=1.2 + k * 1.3):
            faces = shape.box((0.04, 2.2, 1.1), "solar")
            front = [face for face in faces if abs(face.normal.x) > 0.9]
            bmesh.ops.inset_individual(shape.bm, faces=front, thickness=0.04, depth=0.01)
    return []


def spinning_ring(shape: Shape, rng: random.Random) -> List[Port]:
    shape.tube(0.6, 1.6, "hull", sides=16)
    with shape.at(z=0.8):
        shape.ring(3.5, 0.45, "hull", 64)
        for k in range(4):
            with shape.turned(tau * k / 4), shape.turned(pi / 2, "Y"):
                shape.tube(0.18, 3.3, "dark", sides=10)
        for k in range(24):
            with shape.turned(tau * k / 24), shape.at(x=3.95):
                shape.box((0.06, 0.25, 0.2), "glow")
    return [Port(Vector((0, 0, 1.6)), Z.copy(), 0.6)]


def dish(shape: Shape, rng: random.Random) -> List[Port]:
    shape.tube(0.08, 0.8, "gold", sides=8)
    tilt = rng.uniform(-0.6, 0.6)
    with shape.at(z=0.8), shape.turned(tilt, "X"):
        shape.tube(0.1, 0.35, "hull", 0.9, sides=32)
        with shape.at(z=0.3):
            shape.tube(0.02, 0.6, "red", sides=6)
    return []


def dock(shape: Shape, rng: random.Random) -> List[Port]:
    shape.tube(0.6, 0.6, "hull", 0.9)
    with shape.at(z=0.6):
        shape.ring(0.85, 0.08, "red", 32)
        for k in range(6):
            with shape.turned(tau * k / 6), shape.at(x=0.7):
                shape.box((0.08, 0.08, 0.2), "glow")
    return []


RULES: Dict[str, List[Tuple[str, float]]] = {
    "hub": [("corridor", 4), ("habitat", 3), ("solar_wing", 2), ("spinning_ring", 1)],
    "corridor": [("hub", 2), ("habitat", 3), ("spinning_ring", 1), ("dock", 1)],
    "habitat": [("corridor", 2), ("dock", 2), ("solar_wing", 2), ("dish", 1)],
    "spinning_ring": [("corridor", 2), ("hub", 2), ("dock", 1)],
}
MAKERS: Dict[str, Maker] = {
    maker.__name__: maker for maker in (hub, corridor, habitat, solar_wing, spinning_ring, dish, dock)
}
REACH = {"hub": 1.8, "corridor": 1.5, "habitat": 2.6, "solar_wing": 3.2, "spinning_ring": 4.2, "dish": 0.8, "dock": 0.9}


class Station:
    def __init__(self, seed: int, most: int = 22):
        self.rng = random.Random(seed)
        self.style = Style()
        self.collection = bpy.data.collections.new("Station")
        bpy.context.scene.collection.children.link(self.collection)
        self.root = bpy.data.objects.new("Station", None)
        self.collection.objects.link(self.root)
        self.occupied: List[Tuple[Vector, float]] = []
        self.number = count(1)
        self.most = most
        self.made: Dict[str, int] = {}

    def free(self, center: Vector, radius: float, but: Vector) -> bool:
        return all(
            (center - other).length > (radius + size) * 0.8 or (other - but).length < 0.01 for other, size in self.occupied
        )

    def place(self, kind: str, matrix: Matrix) -> Tuple[List[Port], Vector]:
        shape = Shape(self.style)
        ports = MAKERS[kind](shape, self.rng)
        obj = shape.to_object(f"{kind} {next(self.number):02d}", self.collection)
        obj.parent = self.root
        obj.matrix_world = matrix
        center = matrix @ (Z * (0.0 if kind == "hub" else REACH[kind] / 2))
        self.occupied.append((center, REACH[kind]))
        self.made[kind] = self.made.get(kind, 0) + 1
        return [port.moved(matrix) for port in ports], center

    def grow(self) -> int:
        ports, center = self.place("hub", Matrix.Identity(4))
        queue = deque((port, "hub", center) for port in ports)
        while queue and len(self.occupied) < self.most:
            port, parent, parent_center = queue.popleft()
            kinds, weights = zip(*RULES.get(parent, [("dish", 1.0)]))
            kind = self.rng.choices(kinds, weights)[0]
            matrix = port.matrix()
            if kind == "hub":
                matrix = matrix @ Matrix.Translation((0, 0, 1.5))
            middle = matrix @ (Z * (0.0 if kind == "hub" else REACH[kind] / 2))
            if not self.free(middle, REACH[kind] * 0.7, parent_center):
                kind = "dock"
            new_ports, new_center = self.place(kind, matrix if kind != "dock" else port.matrix())
            queue.extend((new, kind, new_center) for new in new_ports)
        return len(self.occupied)

    def fly_around(self, frames: int = 200) -> bpy.types.Object:
        far = reduce(max, ((center.length + size) for center, size in self.occupied), 0.0)
        data = bpy.data.cameras.new("Shuttle view")
        data.lens = 28
        data.clip_end = far * 10
        camera = bpy.data.objects.new("Shuttle view", data)
        self.collection.objects.link(camera)
        camera.rotation_mode = "QUATERNION"
        before = None
        for frame in range(1, frames + 1, 20):
            t = (frame - 1) / frames
            place = Vector((cos(tau * t), sin(tau * t), 0.4 * sin(2 * tau * t))) * far * 1.6
            rotation = (-place).to_track_quat("-Z", "Y")
            if before is not None:
                angle = 2 * acos(min(1.0, abs(before.dot(rotation))))
                assert angle < pi / 2, "the camera turns too fast"
                rotation.make_compatible(before)
            camera.location, camera.rotation_quaternion = place, rotation
            camera.keyframe_insert("location", frame=frame)
            camera.keyframe_insert("rotation_quaternion", frame=frame)
            before = rotation.copy()
        bpy.context.scene.camera = camera
        bpy.context.scene.frame_end = frames
        return camera


station = Station(seed=2031)
modules = station.grow()
station.fly_around()
print(modules, "modules", dict(sorted(station.made.items())), sum(len(o.data.polygons) for o in station.collection.objects if o.type == "MESH"), "faces")
