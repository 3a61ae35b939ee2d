# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from math import cos, exp, pi, sin
from mathutils import Color, Vector, noise


def smoke_material(density, color):
    material = bpy.data.materials.new("Smoke")
    material.use_nodes = True
    tree = material.node_tree
    for node in list(tree.nodes):
        if node.type != "OUTPUT_MATERIAL":
            tree.nodes.remove(node)
    output = tree.nodes[0]
    volume = tree.nodes.new("ShaderNodeVolumePrincipled")
    volume.inputs["Color"].default_value = (*color, 1)
    volume.inputs["Density"].default_value = density
    volume.inputs["Anisotropy"].default_value = 0.3
    texture = tree.nodes.new("ShaderNodeTexNoise")
    texture.noise_dimensions = "4D"
    texture.inputs["W"].default_value = 0.5
    ramp = tree.nodes.new("ShaderNodeValToRGB")
    ramp.color_ramp.elements[0].position = 0.45
    scale = tree.nodes.new("ShaderNodeMath")
    scale.operation = "MULTIPLY"
    scale.inputs[1].default_value = density
    tree.links.new(texture.outputs["Fac"], ramp.inputs["Fac"])
    tree.links.new(ramp.outputs["Color"], scale.inputs[0])
    tree.links.new(scale.outputs["Value"], volume.inputs["Density"])
    tree.links.new(volume.outputs["Volume"], output.inputs["Volume"])
    socket = texture.inputs["W"]
    for frame, value in ((1, 0.0), (100, 3.0)):
        socket.default_value = value
        socket.keyframe_insert("default_value", frame=frame)
    return material


def point_mesh(name, positions, colors, sizes):
    mesh = bpy.data.meshes.new(name)
    mesh.vertices.add(len(positions))
    mesh.vertices.foreach_set("co", [c for p in positions for c in p])
    tint = mesh.attributes.new("tint", "FLOAT_COLOR", "POINT")
    tint.data.foreach_set("color", [c for color in colors for c in (*color, 1.0)])
    radius = mesh.attributes.new("radius", "FLOAT", "POINT")
    radius.data.foreach_set("value", sizes)
    mesh.update()
    return mesh


def galaxy(arms=4, per_arm=220, twist=2.6):
    positions, colors, sizes = [], [], []
    core, rim = Color((1.0, 0.8, 0.5)), Color((0.4, 0.55, 1.0))
    for arm in range(arms):
        for k in range(per_arm):
            t = (k + 0.5) / per_arm
            spread = noise.random_vector() * 0.35 * (0.3 + t)
            angle = 2 * pi * arm / arms + twist * t
            position = Vector((5 * t * cos(angle), 5 * t * sin(angle), 0)) + spread
            position.z *= exp(-2 * t)
            positions.append(position)
            color = core.copy()
            for channel in range(3):
                color[channel] += (rim[channel] - core[channel]) * t
            colors.append(color)
            sizes.append(0.01 + 0.03 * noise.random())
    return positions, colors, sizes


noise.seed_set(42)
positions, colors, sizes = galaxy()
mesh = point_mesh("Galaxy", positions, colors, sizes)
stars = bpy.data.objects.new("Galaxy", mesh)
bpy.context.collection.objects.link(stars)
bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=1, radius=1.0)
star = bpy.context.object
star.name = "Star"
star.scale = (0.03, 0.03, 0.03)
star.parent = stars
stars.instance_type = "VERTS"

bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, 0))
cloud = bpy.context.object
cloud.name = "Nebula"
cloud.scale = (12, 12, 3)
cloud.display_type = "BOUNDS"
cloud.data.materials.append(smoke_material(0.4, (0.3, 0.2, 0.5)))
stars.rotation_mode = "XYZ"
for frame in (1, 250):
    stars.rotation_euler.z = (frame - 1) / 249 * pi
    stars.keyframe_insert("rotation_euler", frame=frame)
volume = bpy.data.volumes.new("Empty volume")
volume.display.density = 0.5
volume.render.step_size = 0.1
holder = bpy.data.objects.new("Empty volume", volume)
bpy.context.collection.objects.link(holder)
back = [0.0] * len(mesh.vertices)
mesh.attributes["radius"].data.foreach_get("value", back)
print(len(mesh.vertices), "stars", round(sum(back) / len(back), 4), [a.name for a in mesh.attributes if a.domain == "POINT"][:4])
