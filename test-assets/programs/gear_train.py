# runs on: 3.4.1, 4.5.15, 5.0.1
from __future__ import annotations

from dataclasses import dataclass, field
from math import atan2, cos, pi, sin, sqrt, tau

import bmesh
import bpy
from mathutils import Matrix, Vector


@dataclass
class Gear:
    teeth: int
    module: float = 0.1
    thickness: float = 0.25
    bore: float = 0.15
    center: Vector = field(default_factory=lambda: Vector((0, 0, 0)))
    phase: float = 0.0
    speed: float = 1.0
    pressure_angle: float = 20 * pi / 180

    @property
    def pitch_radius(self) -> float:
        return self.teeth * self.module / 2

    @property
    def outer_radius(self) -> float:
        return self.pitch_radius + self.module

    @property
    def root_radius(self) -> float:
        return self.pitch_radius - 1.25 * self.module

    @property
    def base_radius(self) -> float:
        return self.pitch_radius * cos(self.pressure_angle)

    def involute(self, radius: float) -> float:
        """Polar angle of the involute at a radius; 0 on the base circle."""
        if radius <= self.base_radius:
            return 0.0
        t = sqrt((radius / self.base_radius) ** 2 - 1)
        return t - atan2(t, 1)

    def outline(self, steps: int = 5) -> list[Vector]:
        half_tooth = pi / (2 * self.teeth)
        at_pitch = self.involute(self.pitch_radius)
        start = max(self.root_radius, self.base_radius)
        radii = [start + (self.outer_radius - start) * k / (steps - 1) for k in range(steps)]
        points = []
        for tooth in range(self.teeth):
            middle = tau * tooth / self.teeth
            flank = [(radius, half_tooth + at_pitch - self.involute(radius)) for radius in radii]
            left = [(self.root_radius, flank[0][1])] + flank
            right = [(radius, -angle) for radius, angle in reversed(left)]
            for radius, angle in [(r, -a) for r, a in left] + [(r, -a) for r, a in right]:
                points.append(Vector((radius * cos(middle + angle), radius * sin(middle + angle), 0)))
        return points

    def mesh(self) -> bpy.types.Mesh:
        bm = bmesh.new()
        try:
            ring = [bm.verts.new(point) for point in self.outline()]
            hole = [
                bm.verts.new((self.bore * cos(tau * k / 32), self.bore * sin(tau * k / 32), 0)) for k in range(32)
            ]
            edges = [bm.edges.new((a, b)) for a, b in zip(ring, ring[1:] + ring[:1])]
            edges += [bm.edges.new((a, b)) for a, b in zip(hole, hole[1:] + hole[:1])]
            bmesh.ops.triangle_fill(bm, edges=edges, use_beauty=True, use_dissolve=False)
            bmesh.ops.dissolve_limit(bm, angle_limit=0.01, verts=bm.verts[:], edges=bm.edges[:])
            extruded = bmesh.ops.extrude_face_region(bm, geom=bm.faces[:])
            top = [item for item in extruded["geom"] if isinstance(item, bmesh.types.BMVert)]
            bmesh.ops.translate(bm, verts=top, vec=(0, 0, self.thickness))
            bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
            mesh = bpy.data.meshes.new(f"Gear{self.teeth}")
            bm.to_mesh(mesh)
        finally:
            bm.free()
        return mesh

    def driven_by(self, driver: Gear, angle: float) -> Gear:
        """Place this gear so that it meshes with the driver in a direction."""
        distance = driver.pitch_radius + self.pitch_radius
        self.center = driver.center + Vector((cos(angle), sin(angle), 0)) * distance
        ratio = driver.teeth / self.teeth
        self.speed = -driver.speed * ratio
        self.phase = angle + pi + pi / self.teeth + (angle - driver.phase) * ratio
        return self


def metal(name: str, color: tuple[float, float, float]) -> bpy.types.Material:
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    inputs = material.node_tree.nodes["Principled BSDF"].inputs
    inputs["Base Color"].default_value = (*color, 1)
    inputs["Metallic"].default_value = 1.0
    inputs["Roughness"].default_value = 0.35
    material.diffuse_color = (*color, 1)
    material.metallic = 1.0
    return material


def add(gear: Gear, material: bpy.types.Material, turns: float, frames: int) -> bpy.types.Object:
    obj = bpy.data.objects.new(f"Gear {gear.teeth}", gear.mesh())
    obj.data.materials.append(material)
    obj.matrix_world = Matrix.Translation(gear.center) @ Matrix.Rotation(gear.phase, 4, "Z")
    bevel = obj.modifiers.new("Bevel", "BEVEL")
    bevel.width = 0.008
    bevel.segments = 1
    bevel.limit_method = "ANGLE"
    bpy.context.scene.collection.objects.link(obj)
    for frame in (1, frames):
        obj.rotation_euler.z = gear.phase + tau * turns * gear.speed * (frame - 1) / (frames - 1)
        obj.keyframe_insert(data_path="rotation_euler", index=2, frame=frame)
    return obj


def main():
    scene = bpy.context.scene
    scene.frame_start, scene.frame_end = 1, 120
    first = Gear(teeth=24)
    second = Gear(teeth=12).driven_by(first, 0.4)
    third = Gear(teeth=36, bore=0.3).driven_by(second, -0.5)
    fourth = Gear(teeth=9).driven_by(third, 1.2)
    brass, steel = metal("Brass", (0.8, 0.58, 0.2)), metal("Steel", (0.55, 0.56, 0.58))
    for index, gear in enumerate((first, second, third, fourth)):
        add(gear, (brass, steel)[index % 2], turns=1, frames=scene.frame_end)
    ratio = abs(fourth.speed / first.speed)
    print(f"overall ratio {ratio:.3f}")


main()
