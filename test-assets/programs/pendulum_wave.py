# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from math import pi, sin, cos, radians, sqrt

N = 12
CYCLE = 20.0        # seconds until all swing together again
SLOWEST = 18        # swings of the longest in one cycle
AMPLITUDE = radians(25)
G = 9.81
FPS = 24

scene = bpy.context.scene
scene.render.fps = FPS
scene.frame_start = 0
scene.frame_end = 120

colors = [(sin(k / N * pi) ** 2, 0.3, cos(k / N * pi) ** 2, 1.0) for k in range(N)]


def length_for(period):
    return G * (period / (2 * pi)) ** 2


def exact_period(length, amplitude):
    """The first terms of the series for large swings."""
    a = amplitude
    return 2 * pi * sqrt(length / G) * (1 + a * a / 16 + 11 * a ** 4 / 3072)


def rod(length, parent):
    bpy.ops.mesh.primitive_cylinder_add(vertices=6, radius=0.004, depth=length, location=(0, 0, -length / 2))
    obj = bpy.context.object
    obj.parent = parent
    return obj


ball_mesh = None
for k in range(N):
    length = length_for(CYCLE / (SLOWEST + k))
    pivot = bpy.data.objects.new(f"Pivot {k}", None)
    pivot.empty_display_size = 0.05
    pivot.location = (0, k * 0.09, 1.5)
    scene.collection.objects.link(pivot)
    rod(length, pivot)
    if ball_mesh is None:
        bpy.ops.mesh.primitive_uv_sphere_add(radius=0.04, segments=24, ring_count=12)
        bpy.ops.object.shade_smooth()
        ball = bpy.context.object
        ball_mesh = ball.data
        ball_mesh.materials.append(None)
    else:
        ball = bpy.data.objects.new("Ball", ball_mesh)
        scene.collection.objects.link(ball)
    ball.parent = pivot
    ball.location = (0, 0, -length)
    material = bpy.data.materials.new(f"Ball {k}")
    material.diffuse_color = colors[k]
    ball.material_slots[0].link = "OBJECT"
    ball.material_slots[0].material = material
    period = exact_period(length, AMPLITUDE)
    for frame in range(scene.frame_start, scene.frame_end + 1, 4):
        pivot.rotation_euler.y = AMPLITUDE * cos(2 * pi * frame / FPS / period)
        pivot.keyframe_insert("rotation_euler", index=1, frame=frame)

bpy.ops.mesh.primitive_cube_add(size=1, location=(0, (N - 1) * 0.045, 1.52))
bpy.context.object.scale = (0.08, N * 0.1, 0.04)
scene.frame_set(60)
print([round(pivot.rotation_euler.y, 2) for pivot in scene.objects if pivot.type == "EMPTY"])
