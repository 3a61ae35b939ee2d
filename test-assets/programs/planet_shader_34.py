# runs on: 3.4.1
"""An Earth-like planet with the nodes and sockets of Blender 3.x."""
import bpy
from math import radians


def build_surface():
    mat = bpy.data.materials.new("Planet surface")
    mat.use_nodes = True
    nodes = mat.node_tree.nodes
    links = mat.node_tree.links
    bsdf = nodes["Principled BSDF"]
    bsdf.location = (500, 0)

    coord = nodes.new(type="ShaderNodeTexCoord")
    coord.location = (-1200, 0)
    land = nodes.new(type="ShaderNodeTexMusgrave")
    land.location = (-900, 200)
    land.musgrave_type = "FBM"
    land.inputs["Scale"].default_value = 2.1
    land.inputs["Detail"].default_value = 12
    land.inputs["Dimension"].default_value = 0.6
    land.inputs["Lacunarity"].default_value = 2.2

    ridges = nodes.new(type="ShaderNodeTexMusgrave")
    ridges.location = (-900, -200)
    ridges.musgrave_type = "RIDGED_MULTIFRACTAL"
    ridges.inputs["Scale"].default_value = 4.0
    ridges.inputs["Gain"].default_value = 1.4

    shore = nodes.new(type="ShaderNodeValToRGB")
    shore.location = (-600, 300)
    shore.color_ramp.elements[0].position = 0.48
    shore.color_ramp.elements[1].position = 0.50

    ground = nodes.new(type="ShaderNodeValToRGB")
    ground.location = (-600, 0)
    stops = ((0.45, (0.76, 0.66, 0.42, 1)), (0.55, (0.08, 0.25, 0.04, 1)), (0.8, (0.3, 0.22, 0.14, 1)), (1.0, (0.95, 0.95, 1, 1)))
    ground.color_ramp.elements[0].position, ground.color_ramp.elements[0].color = stops[0]
    ground.color_ramp.elements[1].position, ground.color_ramp.elements[1].color = stops[-1]
    for position, color in stops[1:-1]:
        ground.color_ramp.elements.new(position).color = color

    mix = nodes.new(type="ShaderNodeMixRGB")
    mix.location = (-250, 200)
    mix.blend_type = "MIX"
    mix.inputs["Color1"].default_value = (0.01, 0.05, 0.2, 1)

    caps = nodes.new(type="ShaderNodeSeparateXYZ")
    caps.location = (-900, -500)
    absolute = nodes.new(type="ShaderNodeMath")
    absolute.operation = "ABSOLUTE"
    absolute.location = (-700, -500)
    colder = nodes.new(type="ShaderNodeMath")
    colder.operation = "GREATER_THAN"
    colder.inputs[1].default_value = 0.88
    colder.location = (-500, -500)
    ice = nodes.new(type="ShaderNodeMixRGB")
    ice.location = (0, 150)
    ice.inputs["Color2"].default_value = (0.9, 0.93, 1.0, 1)

    gloss = nodes.new(type="ShaderNodeInvert")
    gloss.location = (100, -150)
    bump = nodes.new(type="ShaderNodeBump")
    bump.inputs["Strength"].default_value = 0.4
    bump.location = (200, -350)

    links.new(coord.outputs["Object"], land.inputs["Vector"])
    links.new(coord.outputs["Object"], ridges.inputs["Vector"])
    links.new(land.outputs["Fac"], shore.inputs["Fac"])
    links.new(ridges.outputs["Fac"], ground.inputs["Fac"])
    links.new(shore.outputs["Color"], mix.inputs["Fac"])
    links.new(ground.outputs["Color"], mix.inputs["Color2"])
    links.new(coord.outputs["Object"], caps.inputs["Vector"])
    links.new(caps.outputs["Z"], absolute.inputs[0])
    links.new(absolute.outputs["Value"], colder.inputs[0])
    links.new(colder.outputs["Value"], ice.inputs["Fac"])
    links.new(mix.outputs["Color"], ice.inputs["Color1"])
    links.new(ice.outputs["Color"], bsdf.inputs["Base Color"])
    links.new(shore.outputs["Color"], gloss.inputs["Color"])
    links.new(gloss.outputs["Color"], bsdf.inputs["Specular"])
    links.new(land.outputs["Fac"], bump.inputs["Height"])
    links.new(bump.outputs["Normal"], bsdf.inputs["Normal"])
    bsdf.inputs["Clearcoat"].default_value = 0.1
    bsdf.inputs["Emission"].default_value = (0, 0, 0, 1)
    return mat


def build_clouds():
    mat = bpy.data.materials.new("Clouds")
    mat.use_nodes = True
    mat.blend_method = "BLEND"
    mat.shadow_method = "NONE"
    tree = mat.node_tree
    bsdf = tree.nodes["Principled BSDF"]
    bsdf.inputs["Base Color"].default_value = (1, 1, 1, 1)
    bsdf.inputs["Subsurface"].default_value = 0.2
    noise = tree.nodes.new("ShaderNodeTexNoise")
    noise.inputs["Scale"].default_value = 3.5
    noise.inputs["Detail"].default_value = 14
    noise.inputs["Distortion"].default_value = 0.8
    cover = tree.nodes.new("ShaderNodeValToRGB")
    cover.color_ramp.elements[0].position = 0.5
    cover.color_ramp.elements[1].position = 0.72
    tree.links.new(noise.outputs[0], cover.inputs[0])
    tree.links.new(cover.outputs[0], bsdf.inputs["Alpha"])
    return mat


def ball(name, radius, material):
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=5, radius=radius)
    obj = bpy.context.object
    obj.name = name
    bpy.ops.object.shade_smooth()
    obj.data.use_auto_smooth = True
    obj.data.auto_smooth_angle = radians(60)
    obj.data.materials.append(material)
    return obj


scene = bpy.context.scene
scene.render.engine = "BLENDER_EEVEE"
scene.eevee.use_bloom = True
scene.eevee.use_gtao = True
scene.eevee.taa_render_samples = 32
planet = ball("Planet", 1.0, build_surface())
clouds = ball("Clouds", 1.02, build_clouds())
clouds.parent = planet
planet.rotation_euler.x = radians(23.4)
for obj, turns in ((planet, 1), (clouds, 1.3)):
    for frame in (1, 250):
        obj.rotation_euler.z = radians(360 * turns * (frame - 1) / 249)
        obj.keyframe_insert("rotation_euler", frame=frame)
    for curve in obj.animation_data.action.fcurves:
        for point in curve.keyframe_points:
            point.interpolation = "LINEAR"
print([material.name for material in bpy.data.materials])
