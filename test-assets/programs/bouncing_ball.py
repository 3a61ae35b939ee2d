# runs on: 3.4.1, 4.5.15
"""Squash and stretch with curves edited point by point."""
import bpy
from math import sqrt

GRAVITY = 9.81
FPS = 24


def bounces(height, restitution, smallest=0.15):
    """(top frame, height, landing frame) of each bounce."""
    frame = 1.0
    fall = sqrt(2 * height / GRAVITY) * FPS
    result = [(frame, height, frame + fall)]
    frame += fall
    while height * restitution > smallest:
        height *= restitution
        rise = sqrt(2 * height / GRAVITY) * FPS
        result.append((frame + rise, height, frame + 2 * rise))
        frame += 2 * rise
    return result


def new_curve(action, path, index, group):
    existing = action.fcurves.find(path, index=index)
    if existing:
        action.fcurves.remove(existing)
    return action.fcurves.new(data_path=path, index=index, action_group=group)


def key(curve, frame, value, interpolation="BEZIER", easing="AUTO"):
    point = curve.keyframe_points.insert(frame, value, options={"FAST"})
    point.interpolation = interpolation
    point.easing = easing
    return point


def animate(ball, radius, height, restitution, speed):
    ball.animation_data_create()
    action = bpy.data.actions.new("Bounce")
    ball.animation_data.action = action
    z = new_curve(action, "location", 2, "Location")
    x = new_curve(action, "location", 0, "Location")
    squash = [new_curve(action, "scale", axis, "Scale") for axis in range(3)]
    path = bounces(height, restitution)
    for top, peak, landing in path:
        key(z, top, radius + peak, "QUAD", "EASE_IN")
        key(z, landing, radius, "QUAD", "EASE_OUT")
        amount = min(0.35, 0.12 * sqrt(peak))
        for axis, curve in enumerate(squash):
            stretched = 1 + amount * 0.5 if axis == 2 else 1 - amount * 0.25
            squashed = 1 - amount if axis == 2 else 1 + amount * 0.5
            key(curve, top, 1.0)
            key(curve, landing - 2, stretched)
            key(curve, landing, squashed)
            key(curve, landing + 2, stretched)
    last = path[-1][2]
    key(x, 1, 0.0, "LINEAR")
    key(x, last, speed * (last - 1) / FPS, "LINEAR")
    for curve in action.fcurves:
        curve.update()
    roll = new_curve(action, "rotation_euler", 1, "Rotation")
    modifier = roll.modifiers.new("GENERATOR")
    modifier.poly_order = 1
    modifier.coefficients = (0.0, speed / radius / FPS)
    modifier.use_restricted_range = True
    modifier.frame_start, modifier.frame_end = 1, last
    return last


def ball_with_stripes(radius):
    bpy.ops.mesh.primitive_uv_sphere_add(segments=32, ring_count=16, radius=radius)
    ball = bpy.context.object
    for name, color in (("Red", (0.8, 0.05, 0.05, 1)), ("Yellow", (0.9, 0.7, 0.1, 1))):
        material = bpy.data.materials.new(name)
        material.diffuse_color = color
        ball.data.materials.append(material)
    for polygon in ball.data.polygons:
        polygon.use_smooth = True
        polygon.material_index = int(polygon.center.x * polygon.center.y > 0)
    return ball


scene = bpy.context.scene
scene.render.fps = FPS
ball = ball_with_stripes(0.4)
end = animate(ball, 0.4, height=4.0, restitution=0.72, speed=1.6)
scene.frame_end = int(end) + 12
noise = ball.animation_data.action.fcurves.new("location", index=1)
shake = noise.modifiers.new("NOISE")
shake.strength, shake.scale = 0.05, 12
shake.use_influence = True
shake.influence = 0.5
action = ball.animation_data.action
print(len(action.fcurves), "curves", [round(value) for value in action.frame_range], [group.name for group in action.groups])
for frame in (1, 12, 22, 40):
    scene.frame_set(frame)
    print(frame, tuple(round(value, 2) for value in ball.matrix_world.translation))
