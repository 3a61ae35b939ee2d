# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from math import radians, sin, cos
from mathutils import Vector


def find(nodes, kind):
    return next((node for node in nodes if node.bl_idname == kind), None)


def gradient_sky(world, horizon, zenith, ground):
    world.use_nodes = True
    nt = world.node_tree
    background = find(nt.nodes, "ShaderNodeBackground") or nt.nodes.new("ShaderNodeBackground")
    output = find(nt.nodes, "ShaderNodeOutputWorld") or nt.nodes.new("ShaderNodeOutputWorld")
    coords = nt.nodes.new("ShaderNodeTexCoord")
    split = nt.nodes.new("ShaderNodeSeparateXYZ")
    remap = nt.nodes.new("ShaderNodeMapRange")
    remap.inputs["From Min"].default_value = -1.0
    ramp = nt.nodes.new("ShaderNodeValToRGB")
    ramp.color_ramp.color_mode = "RGB"
    elements = ramp.color_ramp.elements
    elements[0].position, elements[0].color = 0.45, ground
    elements[1].position, elements[1].color = 0.9, zenith
    middle = elements.new(0.52)
    middle.color = horizon
    chain = [(coords.outputs["Generated"], split.inputs[0]), (split.outputs["Z"], remap.inputs["Value"]),
             (remap.outputs["Result"], ramp.inputs["Fac"]), (ramp.outputs["Color"], background.inputs["Color"])]
    for a, b in chain:
        nt.links.new(a, b)
    if not output.inputs["Surface"].is_linked:
        nt.links.new(background.outputs["Background"], output.inputs["Surface"])
    background.inputs["Strength"].default_value = 0.8
    return background


def stars(world, background, amount=0.02):
    nt = world.node_tree
    voronoi = nt.nodes.new("ShaderNodeTexVoronoi")
    voronoi.feature = "F1"
    voronoi.inputs["Scale"].default_value = 400
    less = nt.nodes.new("ShaderNodeMath")
    less.operation = "LESS_THAN"
    less.inputs[1].default_value = amount
    mix = nt.nodes.new("ShaderNodeMixShader")
    glow = nt.nodes.new("ShaderNodeBackground")
    glow.inputs["Strength"].default_value = 3.0
    output = find(nt.nodes, "ShaderNodeOutputWorld")
    nt.links.new(voronoi.outputs["Distance"], less.inputs[0])
    nt.links.new(less.outputs[0], mix.inputs["Fac"])
    nt.links.new(background.outputs[0], mix.inputs[1])
    nt.links.new(glow.outputs[0], mix.inputs[2])
    nt.links.new(mix.outputs[0], output.inputs["Surface"])


def sun_for(hour, latitude=47.0):
    """Direction and colour of the sun, roughly, on an equinox."""
    angle = radians((hour - 12) * 15)
    height = cos(radians(latitude)) * cos(angle)
    direction = Vector((-sin(angle), -cos(angle) * sin(radians(latitude)), height)).normalized()
    warmth = max(0.0, min(1.0, height * 2.5))
    return direction, (1.0, 0.55 + 0.42 * warmth, 0.3 + 0.65 * warmth), max(0.0, 5 * height)


def add_sun(hours):
    data = bpy.data.lights.new("Sun", "SUN")
    sun = bpy.data.objects.new("Sun", data)
    sun.rotation_mode = "QUATERNION"
    bpy.context.scene.collection.objects.link(sun)
    for index, hour in enumerate(hours):
        direction, color, energy = sun_for(hour)
        frame = 1 + index * 20
        sun.rotation_quaternion = direction.to_track_quat("Z", "Y")
        data.color = color
        data.energy = energy
        sun.keyframe_insert("rotation_quaternion", frame=frame)
        data.keyframe_insert("color", frame=frame)
        data.keyframe_insert("energy", frame=frame)
    data.angle = radians(0.53)
    return sun


def mist(scene, start, depth):
    world = scene.world
    world.mist_settings.use_mist = True
    world.mist_settings.start = start
    world.mist_settings.depth = depth
    world.mist_settings.falloff = "QUADRATIC"
    scene.view_layers[0].use_pass_mist = True


scene = bpy.context.scene
scene.world = bpy.data.worlds.new("Evening")
background = gradient_sky(scene.world, (1.0, 0.55, 0.3, 1), (0.05, 0.12, 0.35, 1), (0.08, 0.07, 0.06, 1))
stars(scene.world, background)
sun = add_sun(range(6, 19, 2))
mist(scene, 5, 60)
bpy.ops.mesh.primitive_plane_add(size=200)
scene.frame_end = 140
for frame in (1, 61, 121):
    scene.frame_set(frame)
    print(frame, [round(c, 2) for c in sun.data.color], round(sun.data.energy, 2), [n.bl_idname for n in scene.world.node_tree.nodes][:3])
