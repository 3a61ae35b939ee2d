# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
import math

TEXT = "BLEND"


def make_material(name, base, metallic, roughness):
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    bsdf = [n for n in m.node_tree.nodes if n.bl_idname == "ShaderNodeBsdfPrincipled"][0]
    bsdf.inputs["Base Color"].default_value = base
    bsdf.inputs["Metallic"].default_value = metallic
    bsdf.inputs["Roughness"].default_value = roughness
    return m


def make_letter(letter, index, gold):
    bpy.ops.object.text_add(location=(0, 0, 0), rotation=(math.radians(90), 0, 0))
    obj = bpy.context.object
    obj.name = "Letter_" + letter
    data = obj.data
    data.body = letter
    data.size = 2.0
    data.extrude = 0.15
    data.bevel_depth = 0.03
    data.bevel_resolution = 3
    data.align_x = "CENTER"
    data.align_y = "BOTTOM_BASELINE"
    data.resolution_u = 6
    data.materials.append(gold)
    return obj


def layout(letters, spacing=0.12):
    bpy.context.view_layer.update()
    x = 0.0
    for obj in letters:
        width = obj.dimensions.x
        obj.location.x = x + width / 2
        x += width + spacing
    total = x - spacing
    for obj in letters:
        obj.location.x -= total / 2
    return total


def bounce_in(letters):
    for index, obj in enumerate(letters):
        start = 1 + index * 5
        for offset, z, scale in ((0, 6.0, 0.2), (12, 0.0, 1.0), (16, 0.4, 0.95), (20, 0.0, 1.0)):
            obj.location.z = z
            obj.scale = (scale, scale, scale)
            obj.keyframe_insert(data_path="location", frame=start + offset, index=2)
            obj.keyframe_insert(data_path="scale", frame=start + offset)


def as_mesh(letters):
    bpy.ops.object.select_all(action="DESELECT")
    for obj in letters:
        obj.select_set(True)
    bpy.context.view_layer.objects.active = letters[0]
    bpy.ops.object.convert(target="MESH")
    for obj in letters:
        remesh = obj.modifiers.new("Weld", "WELD")
        remesh.merge_threshold = 0.001
        normal = obj.modifiers.new("WN", "WEIGHTED_NORMAL")
        normal.keep_sharp = True


def plate(width):
    bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, -0.1))
    base = bpy.context.object
    base.name = "Plate"
    base.scale = (width + 1.0, 1.2, 0.2)
    bpy.ops.object.transform_apply(scale=True)
    mod = base.modifiers.new("Round", "BEVEL")
    mod.width = 0.08
    mod.segments = 4
    bpy.ops.object.modifier_apply(modifier=mod.name)
    base.data.materials.append(make_material("Marble", (0.8, 0.8, 0.82, 1), 0.0, 0.15))
    return base


gold = make_material("Gold", (1.0, 0.72, 0.25, 1), 1.0, 0.2)
letters = [make_letter(letter, index, gold) for index, letter in enumerate(TEXT)]
width = layout(letters)
as_mesh(letters)
bounce_in(letters)
plate(width)

bpy.ops.object.light_add(type="AREA", location=(3, -4, 5), rotation=(math.radians(45), 0, math.radians(35)))
key = bpy.context.object
key.data.shape = "RECTANGLE"
key.data.size, key.data.size_y = 3, 1
key.data.energy = 800

bpy.ops.object.camera_add(location=(0, -9, 2.2), rotation=(math.radians(82), 0, 0))
bpy.context.scene.camera = bpy.context.object
bpy.context.object.data.lens = 40
bpy.context.scene.frame_end = 60
print("width", round(width, 2))
