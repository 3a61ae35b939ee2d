# runs on: 3.4.1, 4.5.15, 5.0.1
# Industrial robot arm: rigid parts on bones, inverse kinematics towards an animated target.
import bpy
import bmesh
from math import pi, radians, cos, sin
from mathutils import Matrix, Vector

JOINTS = [
    # name, length, radius of the housing
    ("Base", 0.6, 0.45),
    ("Shoulder", 1.4, 0.25),
    ("Elbow", 1.2, 0.2),
    ("Wrist", 0.5, 0.14),
    ("Hand", 0.25, 0.1),
]
LIMITS = {"Shoulder": (-60, 110), "Elbow": (-20, 150), "Wrist": (-100, 100)}


def ensure_collection(name):
    found = bpy.data.collections.get(name)
    if found is None:
        found = bpy.data.collections.new(name)
    if found.name not in bpy.context.scene.collection.children:
        bpy.context.scene.collection.children.link(found)
    return found


def paint(name, rgb, metallic=0.0, roughness=0.4):
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    p = m.node_tree.nodes["Principled BSDF"]
    p.inputs["Base Color"].default_value = rgb + (1.0,)
    p.inputs["Metallic"].default_value = metallic
    p.inputs["Roughness"].default_value = roughness
    m.diffuse_color = rgb + (1.0,)
    return m


class ArmBuilder:
    def __init__(self):
        self.collection = ensure_collection("RobotArm")
        self.orange = paint("Robot orange", (0.9, 0.3, 0.02))
        self.steel = paint("Robot steel", (0.6, 0.6, 0.62), 1.0, 0.25)
        self.rubber = paint("Robot rubber", (0.03, 0.03, 0.03), 0.0, 0.9)

    def rig(self):
        data = bpy.data.armatures.new("RobotRig")
        rig = bpy.data.objects.new("RobotRig", data)
        self.collection.objects.link(rig)
        bpy.context.view_layer.objects.active = rig
        rig.select_set(True)
        bpy.ops.object.mode_set(mode="EDIT")
        at = Vector((0, 0, 0))
        last = None
        direction = Vector((0, 0, 1))
        for index, (name, length, _) in enumerate(JOINTS):
            bone = data.edit_bones.new(name)
            bone.head = at
            # slightly bent, so that the solver knows which way to fold
            lean = Vector((0, 0.05 if index == 1 else -0.05 if index == 2 else 0.0, 0))
            at = at + (direction + lean).normalized() * length
            bone.tail = at
            bone.align_roll(Vector((1, 0, 0)))
            if last:
                bone.parent = last
                bone.use_connect = True
            last = bone
        bpy.ops.object.mode_set(mode="OBJECT")
        data.bones["Base"].use_deform = False
        return rig

    def link_mesh(self, name, length, radius):
        bm = bmesh.new()
        shaft = bmesh.ops.create_cone(
            bm, cap_ends=True, segments=24, radius1=radius, radius2=radius * 0.7, depth=length * 0.9
        )
        bmesh.ops.rotate(bm, verts=shaft["verts"], cent=(0, 0, 0), matrix=Matrix.Rotation(-pi / 2, 3, "X"))
        bmesh.ops.translate(bm, verts=shaft["verts"], vec=(0, length / 2, 0))
        joint = bmesh.ops.create_cone(bm, cap_ends=True, segments=32, radius1=radius * 1.2, radius2=radius * 1.2, depth=radius * 2.2)
        bmesh.ops.rotate(bm, verts=joint["verts"], cent=(0, 0, 0), matrix=Matrix.Rotation(pi / 2, 3, "Y"))
        for vert in joint["verts"]:
            for face in vert.link_faces:
                face.material_index = 1
        edges = [e for e in bm.edges if e.is_manifold and e.calc_face_angle() > radians(50)]
        bmesh.ops.bevel(bm, geom=edges, offset=radius * 0.08, segments=2, profile=0.5, affect="EDGES")
        mesh = bpy.data.meshes.new(name)
        bm.to_mesh(mesh)
        bm.free()
        mesh.materials.append(self.orange)
        mesh.materials.append(self.steel)
        return mesh

    def attach(self, obj, rig, bone_name):
        bone = rig.data.bones[bone_name]
        obj.parent = rig
        obj.parent_type = "BONE"
        obj.parent_bone = bone_name
        # bone parenting counts from the tail
        obj.matrix_parent_inverse = Matrix.Translation((0, -bone.length, 0))
        self.collection.objects.link(obj)

    def gripper(self, rig):
        for side in (-1, 1):
            bm = bmesh.new()
            made = bmesh.ops.create_cube(bm, size=1)
            bmesh.ops.scale(bm, vec=(0.04, 0.22, 0.1), verts=made["verts"])
            bmesh.ops.translate(bm, vec=(side * 0.07, 0.3, 0), verts=made["verts"])
            mesh = bpy.data.meshes.new("Finger")
            bm.to_mesh(mesh)
            bm.free()
            mesh.materials.append(self.rubber)
            finger = bpy.data.objects.new("Finger.L" if side < 0 else "Finger.R", mesh)
            self.attach(finger, rig, "Hand")
            for frame, opening in ((1, 0.0), (40, 0.05), (60, 0.0), (100, 0.0), (120, 0.05)):
                finger.location.x = side * opening
                finger.keyframe_insert("location", index=0, frame=frame)

    def target(self, rig):
        goal = bpy.data.objects.new("Goal", None)
        goal.empty_display_type = "SPHERE"
        goal.empty_display_size = 0.12
        self.collection.objects.link(goal)
        path = {1: (0, 2.0, 1.6), 40: (1.6, 1.2, 0.5), 60: (1.6, 1.2, 0.4), 80: (0.5, 1.7, 1.9), 120: (-1.5, 1.3, 0.6)}
        for frame, place in path.items():
            goal.location = place
            goal.keyframe_insert("location", frame=frame)
        wrist = rig.pose.bones["Wrist"]
        ik = wrist.constraints.new("IK")
        ik.target = goal
        ik.chain_count = 3
        ik.iterations = 80
        turn = rig.pose.bones["Base"].constraints.new("LOCKED_TRACK")
        turn.target = goal
        turn.track_axis = "TRACK_Z"
        turn.lock_axis = "LOCK_Y"
        return goal

    def limits(self, rig):
        for name, (low, high) in LIMITS.items():
            bone = rig.pose.bones[name]
            bone.use_ik_limit_x = True
            bone.ik_min_x, bone.ik_max_x = radians(low), radians(high)
            bone.lock_ik_y = True
            bone.lock_ik_z = True
            bone.ik_stiffness_x = 0.1

    def floor(self):
        bm = bmesh.new()
        count = 48
        for ring, (radius, z) in enumerate(((0.9, 0), (0.9, 0.08), (0.6, 0.12))):
            for k in range(count):
                angle = 2 * pi * k / count
                bm.verts.new((radius * cos(angle), radius * sin(angle), z))
            bm.verts.ensure_lookup_table()
            if ring:
                low = (ring - 1) * count
                for k in range(count):
                    n = (k + 1) % count
                    bm.faces.new([bm.verts[i] for i in (low + k, low + n, low + count + n, low + count + k)])
        bm.faces.new(bm.verts[-count:])
        mesh = bpy.data.meshes.new("Foot")
        bm.to_mesh(mesh)
        bm.free()
        mesh.materials.append(self.steel)
        self.collection.objects.link(bpy.data.objects.new("Foot", mesh))

    def build(self):
        rig = self.rig()
        for name, length, radius in JOINTS:
            part = bpy.data.objects.new(name, self.link_mesh(name, length, radius))
            self.attach(part, rig, name)
        self.gripper(rig)
        self.limits(rig)
        goal = self.target(rig)
        self.floor()
        return rig, goal


rig, goal = ArmBuilder().build()
scene = bpy.context.scene
scene.frame_end = 120
for frame in (1, 60, 100):
    scene.frame_set(frame)
    reach = (rig.matrix_world @ rig.pose.bones["Wrist"].tail - goal.matrix_world.translation).length
    print(f"frame {frame}: {reach * 1000:.0f} mm off")
