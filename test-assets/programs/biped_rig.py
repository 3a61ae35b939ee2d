# runs on: 3.4.1, 4.5.15, 5.0.1
"""A biped from scratch: skeleton with inverse kinematics, control shapes, a skinned body of capsules, a walk cycle.

Everything is made from one table of joints; the left side is mirrored to the right.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import bmesh
import bpy
from mathutils import Euler, Quaternion, Vector

HEIGHT = 1.75
FRAMES = 32


# ---------------------------------------------------------------- skeleton


@dataclass
class BoneSpec:
    """One bone; lengths are shares of the body's height."""

    name: str
    head: Tuple[float, float, float]
    tail: Tuple[float, float, float]
    parent: Optional[str] = None
    connect: bool = False
    deform: bool = True
    radius: Tuple[float, float] = (0.03, 0.03)
    mirrored: bool = False

    def scaled(self, height: float) -> BoneSpec:
        def stretch(point):
            return tuple(value * height for value in point)

        return BoneSpec(
            self.name, stretch(self.head), stretch(self.tail), self.parent, self.connect, self.deform,
            tuple(value * height for value in self.radius), self.mirrored,
        )  # fmt: skip

    def other_side(self) -> BoneSpec:
        def flip(point):
            return (-point[0], point[1], point[2])

        return BoneSpec(
            swap(self.name), flip(self.head), flip(self.tail), swap(self.parent) if self.parent else None,
            self.connect, self.deform, self.radius, True,
        )  # fmt: skip


def swap(name: str) -> str:
    if name.endswith(".L"):
        return name[:-2] + ".R"
    if name.endswith(".R"):
        return name[:-2] + ".L"
    return name


CENTER = [
    BoneSpec("root", (0, 0, 0), (0, 0.12, 0), deform=False),
    BoneSpec("hips", (0, 0, 0.53), (0, 0, 0.60), "root", radius=(0.085, 0.075)),
    BoneSpec("spine", (0, 0, 0.60), (0, 0.01, 0.70), "hips", True, radius=(0.07, 0.08)),
    BoneSpec("chest", (0, 0.01, 0.70), (0, 0, 0.82), "spine", True, radius=(0.085, 0.065)),
    BoneSpec("neck", (0, 0, 0.82), (0, -0.01, 0.87), "chest", True, radius=(0.03, 0.03)),
    BoneSpec("head", (0, -0.01, 0.87), (0, -0.01, 0.99), "neck", True, radius=(0.055, 0.06)),
]
LEFT = [
    BoneSpec("clavicle.L", (0.015, 0, 0.80), (0.10, 0, 0.81), "chest", radius=(0.035, 0.035)),
    BoneSpec("upper_arm.L", (0.10, 0, 0.81), (0.26, 0.012, 0.80), "clavicle.L", True, radius=(0.033, 0.028)),
    BoneSpec("forearm.L", (0.26, 0.012, 0.80), (0.41, 0, 0.795), "upper_arm.L", True, radius=(0.028, 0.02)),
    BoneSpec("hand.L", (0.41, 0, 0.795), (0.49, -0.01, 0.79), "forearm.L", True, radius=(0.025, 0.015)),
    BoneSpec("thigh.L", (0.055, 0, 0.53), (0.06, -0.012, 0.29), "hips", radius=(0.055, 0.04)),
    BoneSpec("shin.L", (0.06, -0.012, 0.29), (0.06, 0.005, 0.05), "thigh.L", True, radius=(0.04, 0.025)),
    BoneSpec("foot.L", (0.06, 0.005, 0.05), (0.06, -0.08, 0.015), "shin.L", True, radius=(0.028, 0.025)),
    BoneSpec("toe.L", (0.06, -0.08, 0.015), (0.06, -0.12, 0.012), "foot.L", True, radius=(0.022, 0.015)),
    BoneSpec("foot_ik.L", (0.06, 0.005, 0.05), (0.06, 0.105, 0.05), "root", deform=False),
    BoneSpec("knee_pole.L", (0.06, -0.35, 0.29), (0.06, -0.43, 0.29), "root", deform=False),
    BoneSpec("hand_ik.L", (0.41, 0, 0.795), (0.41, 0.08, 0.795), "root", deform=False),
    BoneSpec("elbow_pole.L", (0.26, 0.35, 0.80), (0.26, 0.43, 0.80), "root", deform=False),
]


def all_bones(height: float) -> Iterator[BoneSpec]:
    for spec in CENTER:
        yield spec.scaled(height)
    for spec in LEFT:
        one = spec.scaled(height)
        yield one
        yield one.other_side()


@dataclass
class Rig:
    object: bpy.types.Object
    specs: Dict[str, BoneSpec] = field(default_factory=OrderedDict)

    @property
    def pose(self):
        return self.object.pose.bones

    def deforming(self) -> List[BoneSpec]:
        return [spec for spec in self.specs.values() if spec.deform]


def build_skeleton(name: str, height: float) -> Rig:
    armature = bpy.data.armatures.new(name)
    armature.display_type = "OCTAHEDRAL"
    armature.show_names = False
    obj = bpy.data.objects.new(name, armature)
    obj.show_in_front = True
    bpy.context.scene.collection.objects.link(obj)
    bpy.context.view_layer.objects.active = obj
    rig = Rig(obj)
    bpy.ops.object.mode_set(mode="EDIT")
    try:
        for spec in all_bones(height):
            bone = armature.edit_bones.new(spec.name)
            bone.head, bone.tail = Vector(spec.head), Vector(spec.tail)
            bone.use_deform = spec.deform
            if spec.parent:
                bone.parent = armature.edit_bones[spec.parent]
                bone.use_connect = spec.connect
            rig.specs[spec.name] = spec
        for bone in armature.edit_bones:
            if bone.name.startswith(("thigh", "shin")):
                bone.align_roll(Vector((0, -1, 0)))
            elif bone.name.startswith(("upper_arm", "forearm", "hand.")):
                bone.align_roll(Vector((0, 0, 1)))
    finally:
        bpy.ops.object.mode_set(mode="OBJECT")
    return rig


# ---------------------------------------------------------------- controls


def control_shape(kind: str) -> bpy.types.Object:
    name = f"WGT-{kind}"
    found = bpy.data.objects.get(name)
    if found:
        return found
    mesh = bpy.data.meshes.new(name)
    if kind == "circle":
        steps = 24
        points = [(math.cos(math.tau * k / steps), 0, math.sin(math.tau * k / steps)) for k in range(steps)]
        mesh.from_pydata(points, [(k, (k + 1) % steps) for k in range(steps)], [])
    elif kind == "box":
        points = [(x, y, z) for x in (-0.5, 0.5) for y in (0, 1) for z in (-0.5, 0.5)]
        edges = [(a, b) for a in range(8) for b in range(a + 1, 8) if bin(a ^ b).count("1") == 1]
        mesh.from_pydata(points, edges, [])
    elif kind == "diamond":
        points = [(0.4, 0, 0), (-0.4, 0, 0), (0, 0.4, 0), (0, -0.4, 0), (0, 0, 0.4), (0, 0, -0.4)]
        mesh.from_pydata(points, [(a, b) for a in range(6) for b in range(a + 1, 6) if a // 2 != b // 2], [])
    else:
        raise ValueError(f"no control shape called {kind!r}")
    return bpy.data.objects.new(name, mesh)


def assign_shapes(rig: Rig) -> None:
    shapes = {"root": "circle", "hips": "circle", "chest": "circle", "head": "circle"}
    for bone in rig.pose:
        kind = shapes.get(bone.name)
        if "_ik" in bone.name:
            kind = "box"
        elif "_pole" in bone.name:
            kind = "diamond"
        if kind:
            bone.custom_shape = control_shape(kind)
            bone.use_custom_shape_bone_size = True
            rig.object.data.bones[bone.name].show_wire = True
        bone.rotation_mode = "XYZ" if bone.name in ("root", "hips", "spine", "chest", "head") else "QUATERNION"


def add_ik(rig: Rig) -> None:
    for side in ("L", "R"):
        for end, target, pole, angle in (
            ("shin", "foot_ik", "knee_pole", -math.pi / 2),
            ("forearm", "hand_ik", "elbow_pole", math.pi if side == "L" else 0.0),
        ):
            constraint = rig.pose[f"{end}.{side}"].constraints.new("IK")
            constraint.name = "Reach"
            constraint.target = rig.object
            constraint.subtarget = f"{target}.{side}"
            constraint.pole_target = rig.object
            constraint.pole_subtarget = f"{pole}.{side}"
            constraint.pole_angle = angle
            constraint.chain_count = 2
            constraint.use_stretch = False
        copy = rig.pose[f"foot.{side}"].constraints.new("COPY_ROTATION")
        copy.target = rig.object
        copy.subtarget = f"foot_ik.{side}"
        copy.mix_mode = "ADD"
        copy.target_space = "LOCAL"
        copy.owner_space = "LOCAL"
        limit = rig.pose[f"toe.{side}"].constraints.new("LIMIT_ROTATION")
        limit.use_limit_x = True
        limit.min_x, limit.max_x = math.radians(-10), math.radians(60)
        limit.owner_space = "LOCAL"
        shin = rig.pose[f"shin.{side}"]
        shin.lock_ik_y = shin.lock_ik_z = True


# ---------------------------------------------------------------- body


def capsule(bm: bmesh.types.BMesh, spec: BoneSpec, rings: int = 6, sides: int = 12) -> List[bmesh.types.BMVert]:
    start, end = Vector(spec.head), Vector(spec.tail)
    axis = end - start
    basis = axis.to_track_quat("Z", "Y").to_matrix()
    r0, r1 = spec.radius
    profile: List[Tuple[float, float]] = []
    for k in range(1, rings):
        angle = math.pi / 2 * (1 - k / rings)
        profile.append((r0 * math.cos(angle), -r0 * math.sin(angle) * 0.6))
    profile += [(r0, 0.0), ((r0 + r1) / 2, axis.length / 2), (r1, axis.length)]
    for k in range(1, rings):
        angle = math.pi / 2 * k / rings
        profile.append((r1 * math.cos(angle), axis.length + r1 * math.sin(angle) * 0.6))
    made, previous = [], None
    for radius, along in profile:
        row = []
        for side in range(sides):
            angle = math.tau * side / sides
            local = Vector((radius * math.cos(angle), radius * math.sin(angle), along))
            row.append(bm.verts.new(start + basis @ local))
        if previous:
            for k in range(sides):
                n = (k + 1) % sides
                bm.faces.new((previous[k], previous[n], row[n], row[k]))
        made += row
        previous = row
    bm.faces.new(made[:sides][::-1])
    bm.faces.new(made[-sides:])
    return made


def distance_to_bone(point: Vector, spec: BoneSpec) -> float:
    start, end = Vector(spec.head), Vector(spec.tail)
    axis = end - start
    share = max(0.0, min(1.0, (point - start).dot(axis) / axis.length_squared))
    return (point - (start + axis * share)).length


def weights_for(point: Vector, own: BoneSpec, specs: Sequence[BoneSpec]) -> Dict[str, float]:
    """Mostly the bone itself; near its ends its parent and children take a share."""
    family = [s for s in specs if s.name == own.parent or s.parent == own.name or s.name == own.name]
    raw = {s.name: 1.0 / (0.02 + distance_to_bone(point, s)) ** 3 for s in family}
    total = sum(raw.values())
    return {name: value / total for name, value in raw.items() if value / total > 0.02}


def build_body(rig: Rig) -> bpy.types.Object:
    specs = rig.deforming()
    bm = bmesh.new()
    layer = bm.verts.layers.deform.verify()
    index = {spec.name: k for k, spec in enumerate(specs)}
    for spec in specs:
        for vert in capsule(bm, spec):
            for name, weight in weights_for(vert.co, spec, specs).items():
                vert[layer][index[name]] = weight
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    for face in bm.faces:
        face.smooth = True
    mesh = bpy.data.meshes.new("Body")
    bm.to_mesh(mesh)
    bm.free()
    body = bpy.data.objects.new("Body", mesh)
    for spec in specs:
        body.vertex_groups.new(name=spec.name)
    bpy.context.scene.collection.objects.link(body)
    body.parent = rig.object
    modifier = body.modifiers.new("Rig", "ARMATURE")
    modifier.object = rig.object
    modifier.use_vertex_groups = True
    modifier.use_deform_preserve_volume = True
    smooth = body.modifiers.new("Relax", "CORRECTIVE_SMOOTH")
    smooth.iterations = 3
    smooth.use_only_smooth = True
    clay = bpy.data.materials.new("Clay")
    clay.diffuse_color = (0.7, 0.42, 0.3, 1)
    mesh.materials.append(clay)
    return body


# ---------------------------------------------------------------- walking


def smoothstep(t: float) -> float:
    t = max(0.0, min(1.0, t))
    return t * t * (3 - 2 * t)


def foot_path(phase: float, stride: float, lift: float) -> Tuple[float, float, float]:
    """(forward, up, pitch) of a foot at a phase from 0 to 1: the first 60 % on the ground."""
    phase %= 1.0
    if phase < 0.6:
        return stride * (0.5 - phase / 0.6), 0.0, 0.0
    t = (phase - 0.6) / 0.4
    forward = stride * (smoothstep(t) - 0.5)
    return forward, lift * math.sin(math.pi * t), math.radians(35) * math.sin(math.pi * t) * (1 - t)


def pose_walk(rig: Rig, frame: int, stride: float = 0.7, lift: float = 0.12) -> None:
    phase = (frame - 1) / FRAMES
    keys: List[Tuple[str, str]] = []
    for side, offset in (("L", 0.0), ("R", 0.5)):
        forward, up, pitch = foot_path(phase + offset, stride, lift)
        foot = rig.pose[f"foot_ik.{side}"]
        rest = rig.object.data.bones[foot.name].matrix_local.to_3x3()
        foot.location = rest.inverted() @ Vector((0, -forward, up))
        foot.rotation_quaternion = Quaternion((1, 0, 0), pitch)
        swing = math.sin(math.tau * (phase + offset + 0.5))
        hand = rig.pose[f"hand_ik.{side}"]
        rest = rig.object.data.bones[hand.name].matrix_local.to_3x3()
        outward = -0.32 if side == "L" else 0.32
        hand.location = rest.inverted() @ Vector((outward, 0.25 * swing, -0.45 + 0.05 * abs(swing)))
        keys += [(foot.name, "location"), (foot.name, "rotation_quaternion"), (hand.name, "location")]
    hips = rig.pose["hips"]
    hips.location = (0.02 * math.sin(math.tau * phase), -0.03 + 0.02 * math.cos(2 * math.tau * phase), 0)
    hips.rotation_euler = Euler((0, math.radians(6) * math.sin(math.tau * phase), 0))
    rig.pose["chest"].rotation_euler = Euler((0, -math.radians(8) * math.sin(math.tau * phase), 0))
    keys += [("hips", "location"), ("hips", "rotation_euler"), ("chest", "rotation_euler")]
    for bone, path in keys:
        rig.pose[bone].keyframe_insert(path, frame=frame, group=bone)


def organise_bones(rig: Rig) -> str:
    """Control and deforming bones apart, in the way this Blender has for it."""
    armature = rig.object.data
    if hasattr(armature, "collections"):
        groups = {True: armature.collections.new("Deform"), False: armature.collections.new("Controls")}
        for bone in armature.bones:
            groups[bone.use_deform].assign(bone)
        return "collections"
    for bone in armature.bones:
        bone.layers = [k == (0 if bone.use_deform else 1) for k in range(32)]
    armature.layers = [k < 2 for k in range(32)]
    return "layers"


def main() -> None:
    scene = bpy.context.scene
    rig = build_skeleton("Biped", HEIGHT)
    body = build_body(rig)
    assign_shapes(rig)
    add_ik(rig)
    how = organise_bones(rig)
    for frame in range(1, FRAMES + 2, 4):
        pose_walk(rig, frame)
    scene.frame_start, scene.frame_end = 1, FRAMES
    scene.frame_set(9)
    ankle = rig.object.matrix_world @ rig.pose["shin.L"].tail
    target = rig.object.matrix_world @ rig.pose["foot_ik.L"].head
    print(f"{len(rig.specs)} bones in {how}, {len(body.data.vertices)} vertices, ankle {(ankle - target).length * 1000:.1f} mm off")
    lowest = min((body.matrix_world @ vertex.co).z for vertex in body.data.vertices)
    print("lowest point of the rest pose", round(lowest, 3))


if __name__ == "__main__":
    main()
