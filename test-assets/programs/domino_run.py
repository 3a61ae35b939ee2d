# runs on: 3.4.1, 4.5.15, 5.0.1
# Dominoes along a spiral; the first one is pushed by a rolling ball.
import bpy
import math

COUNT = 24
SIZE = (0.05, 0.24, 0.48)


def spiral(t):
    radius = 1.0 + 0.18 * t
    return radius * math.cos(t), radius * math.sin(t)


def even_steps(spacing, count):
    t, spots = 0.0, []
    for _ in range(count):
        x, y = spiral(t)
        dx, dy = spiral(t + 0.001)
        spots.append((x, y, math.atan2(dy - y, dx - x)))
        t += spacing / math.hypot((dx - x) / 0.001, (dy - y) / 0.001)
    return spots


def rigid(obj, kind, mass=1.0, shape="BOX", friction=0.5, bounce=0.0):
    bpy.context.view_layer.objects.active = obj
    obj.select_set(True)
    bpy.ops.rigidbody.object_add(type=kind)
    body = obj.rigid_body
    body.mass = mass
    body.collision_shape = shape
    body.friction = friction
    body.restitution = bounce
    body.use_margin = True
    body.collision_margin = 0.001
    obj.select_set(False)


scene = bpy.context.scene
if scene.rigidbody_world is None:
    bpy.ops.rigidbody.world_add()
scene.rigidbody_world.substeps_per_frame = 10
scene.rigidbody_world.solver_iterations = 20
scene.rigidbody_world.point_cache.frame_end = 300
scene.frame_end = 300

bpy.ops.mesh.primitive_plane_add(size=20)
floor = bpy.context.object
floor.name = "Floor"
rigid(floor, "PASSIVE", shape="MESH", friction=0.8)

colors = []
for k in range(8):
    material = bpy.data.materials.new(f"Domino {k}")
    hue = k / 8
    material.diffuse_color = (abs(2 * hue - 1), 0.3 + 0.5 * math.sin(hue * math.pi), 1 - hue, 1)
    colors.append(material)

for index, (x, y, heading) in enumerate(even_steps(0.22, COUNT)):
    bpy.ops.mesh.primitive_cube_add(size=1, location=(x, y, SIZE[2] / 2), rotation=(0, 0, heading))
    domino = bpy.context.object
    domino.name = f"Domino {index:03d}"
    domino.dimensions = SIZE
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    domino.data.materials.append(colors[index % len(colors)])
    rigid(domino, "ACTIVE", mass=0.02)

x, y, heading = even_steps(0.22, 1)[0]
bpy.ops.mesh.primitive_uv_sphere_add(radius=0.15, location=(x - 1.2 * math.cos(heading), y - 1.2 * math.sin(heading), 0.35))
ball = bpy.context.object
ball.name = "Ball"
bpy.ops.object.shade_smooth()
rigid(ball, "ACTIVE", mass=0.5, shape="SPHERE")
ball.rigid_body.kinematic = True
ball.keyframe_insert("location", frame=1)
ball.keyframe_insert("rigid_body.kinematic", frame=1)
ball.location.x += 0.8 * math.cos(heading)
ball.location.y += 0.8 * math.sin(heading)
ball.keyframe_insert("location", frame=12)
ball.rigid_body.kinematic = False
ball.keyframe_insert("rigid_body.kinematic", frame=12)

for frame in range(1, 10):
    scene.frame_set(frame)
print("bodies:", len(scene.rigidbody_world.collection.objects))
