# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from math import cos, pi, sin
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

FRAMES = 100


def subject():
    bpy.ops.mesh.primitive_torus_add(
        major_segments=64, minor_segments=24, major_radius=1.2, minor_radius=0.45, location=(0, 0, 1.2), rotation=(0.6, 0.2, 0)
    )
    torus = bpy.context.object
    bpy.ops.object.shade_smooth()
    bpy.ops.mesh.primitive_plane_add(size=14)
    return torus


def orbit_path(radius, height):
    curve = bpy.data.curves.new("OrbitPath", "CURVE")
    curve.dimensions = "3D"
    curve.use_path = True
    curve.path_duration = FRAMES
    spline = curve.splines.new("NURBS")
    spline.points.add(15)
    for index, point in enumerate(spline.points):
        angle = 2 * pi * index / 16
        wave = 0.8 * sin(2 * angle)
        point.co = (radius * cos(angle), radius * sin(angle), height + wave, 1.0)
    spline.use_cyclic_u = True
    spline.order_u = 4
    path = bpy.data.objects.new("OrbitPath", curve)
    bpy.context.scene.collection.objects.link(path)
    return path


def camera_on(path, target):
    data = bpy.data.cameras.new("OrbitCamera")
    data.lens = 35
    data.sensor_width = 36
    data.clip_start, data.clip_end = 0.05, 200
    data.dof.use_dof = True
    data.dof.focus_object = target
    data.dof.aperture_fstop = 2.0
    data.dof.aperture_blades = 6
    camera = bpy.data.objects.new("OrbitCamera", data)
    bpy.context.scene.collection.objects.link(camera)
    follow = camera.constraints.new(type="FOLLOW_PATH")
    follow.target = path
    follow.use_fixed_location = True
    follow.offset_factor = 0.0
    follow.keyframe_insert("offset_factor", frame=1)
    follow.offset_factor = 1.0
    follow.keyframe_insert("offset_factor", frame=FRAMES)
    look = camera.constraints.new(type="TRACK_TO")
    look.target = target
    look.track_axis = "TRACK_NEGATIVE_Z"
    look.up_axis = "UP_Y"
    for frame, lens in ((1, 28), (FRAMES // 2, 60), (FRAMES, 28)):
        data.lens = lens
        data.keyframe_insert("lens", frame=frame)
    return camera


scene = bpy.context.scene
scene.frame_start, scene.frame_end = 1, FRAMES
target = subject()
path = orbit_path(6.0, 3.0)
camera = camera_on(path, target)
scene.camera = camera
scene.render.resolution_x, scene.render.resolution_y = 1280, 720
scene.timeline_markers.new("Start", frame=1)
scene.timeline_markers.new("Halfway", frame=FRAMES // 2)

for frame in range(1, FRAMES + 1, 33):
    scene.frame_set(frame)
    where = camera.matrix_world.translation
    view = world_to_camera_view(scene, camera, target.matrix_world @ Vector((0, 0, 0)))
    print(f"{frame:3d}: camera ({where.x:.2f}, {where.y:.2f}, {where.z:.2f}) sees the target at {view.x:.2f}, {view.y:.2f}")
