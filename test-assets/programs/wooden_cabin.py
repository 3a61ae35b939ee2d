# runs on: 3.4.1, 4.5.15, 5.0.1
# Log cabin, written the way one clicks: one operator after the other in a long main().
import bpy
import math
import random


def add_material(obj, name, color, roughness=0.8):
    mat = bpy.data.materials.get(name)
    if mat is None:
        mat = bpy.data.materials.new(name=name)
        mat.use_nodes = True
        bsdf = mat.node_tree.nodes["Principled BSDF"]
        bsdf.inputs["Base Color"].default_value = (color[0], color[1], color[2], 1)
        bsdf.inputs["Roughness"].default_value = roughness
        mat.diffuse_color = (color[0], color[1], color[2], 1)
    if obj.data.materials:
        obj.data.materials[0] = mat
    else:
        obj.data.materials.append(mat)


def add_box(name, location, size, rotation=(0, 0, 0)):
    bpy.ops.mesh.primitive_cube_add(size=1, location=location, rotation=rotation)
    obj = bpy.context.active_object
    obj.name = name
    obj.scale = size
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    return obj


def add_log(name, location, length, radius, axis):
    rotation = (0, math.pi / 2, 0) if axis == "X" else (math.pi / 2, 0, 0)
    bpy.ops.mesh.primitive_cylinder_add(vertices=14, radius=radius, depth=length, location=location, rotation=rotation)
    log = bpy.context.active_object
    log.name = name
    bpy.ops.object.shade_smooth()
    return log


def main():
    random.seed(8)
    width, depth, wall_height = 6.0, 4.5, 2.8
    log_radius = 0.2
    rows = int(wall_height / (log_radius * 2))

    # ground
    bpy.ops.mesh.primitive_plane_add(size=30, location=(0, 0, 0))
    ground = bpy.context.active_object
    ground.name = "Ground"
    bpy.ops.object.mode_set(mode="EDIT")
    bpy.ops.mesh.subdivide(number_cuts=30)
    bpy.ops.object.mode_set(mode="OBJECT")
    for vertex in ground.data.vertices:
        distance = math.hypot(vertex.co.x, vertex.co.y)
        if distance > 6:
            vertex.co.z = random.uniform(-0.15, 0.25) * (distance - 6) * 0.3
    add_material(ground, "Meadow", (0.13, 0.27, 0.07))

    # stone foundation
    foundation = add_box("Foundation", (0, 0, 0.15), (width + 0.4, depth + 0.4, 0.3))
    add_material(foundation, "Fieldstone", (0.35, 0.34, 0.32))
    bevel = foundation.modifiers.new(name="Bevel", type="BEVEL")
    bevel.width = 0.05
    bevel.segments = 2

    # walls of logs, joined into one object
    logs = []
    for row in range(rows):
        z = 0.3 + log_radius + row * log_radius * 2
        overhang = 0.35 + random.uniform(-0.05, 0.05)
        for side in (-1, 1):
            logs.append(add_log("Log", (0, side * depth / 2, z), width + 2 * overhang, log_radius, "X"))
            logs.append(add_log("Log", (side * width / 2, 0, z + log_radius), depth + 2 * overhang, log_radius, "Y"))
    bpy.ops.object.select_all(action="DESELECT")
    for log in logs:
        log.select_set(True)
    bpy.context.view_layer.objects.active = logs[0]
    bpy.ops.object.join()
    walls = bpy.context.active_object
    walls.name = "Walls"
    add_material(walls, "Logs", (0.30, 0.17, 0.08))

    # cut door and windows
    openings = [
        ("Door", (0.8, -depth / 2, 1.3), (1.0, 1.2, 2.0)),
        ("Window", (-1.6, -depth / 2, 1.8), (1.1, 1.2, 0.9)),
        ("Window", (width / 2, 0.3, 1.8), (1.2, 1.1, 0.9)),
        ("Window", (-width / 2, 0.3, 1.8), (1.2, 1.1, 0.9)),
    ]
    for name, location, size in openings:
        cutter = add_box("Cutter " + name, location, size)
        cutter.display_type = "WIRE"
        cutter.hide_render = True
        boolean = walls.modifiers.new(name="Cut " + name, type="BOOLEAN")
        boolean.object = cutter
        boolean.operation = "DIFFERENCE"
        boolean.solver = "EXACT"

    # door leaf and window panes
    door = add_box("Door", (0.8, -depth / 2, 1.3), (0.96, 0.08, 1.98))
    add_material(door, "Door paint", (0.10, 0.22, 0.16))
    bpy.ops.mesh.primitive_uv_sphere_add(radius=0.04, segments=12, ring_count=8, location=(1.15, -depth / 2 - 0.07, 1.3))
    knob = bpy.context.active_object
    knob.name = "Knob"
    add_material(knob, "Brass", (0.75, 0.55, 0.2), 0.3)
    knob.parent = door
    knob.matrix_parent_inverse = door.matrix_world.inverted()
    for name, location, size in openings[1:]:
        thin = (size[0], 0.04, size[2]) if abs(location[1]) > 1 else (0.04, size[1], size[2])
        pane = add_box("Pane", location, thin)
        add_material(pane, "Pane", (0.6, 0.75, 0.8), 0.05)

    # roof: two slabs, and battens by an array
    pitch = math.radians(38)
    rise = math.tan(pitch) * (depth / 2 + 0.6)
    slope = (depth / 2 + 0.6) / math.cos(pitch)
    top = 0.3 + rows * log_radius * 2
    for side in (-1, 1):
        roof = add_box(
            "Roof",
            (0, side * (depth / 4 + 0.3), top + rise / 2),
            (width + 1.4, slope + 0.1, 0.12),
            rotation=(-side * pitch, 0, 0),
        )
        add_material(roof, "Shingles", (0.16, 0.13, 0.12))
        batten = add_box("Batten", (0, 0, 0), (width + 1.4, 0.06, 0.05))
        batten.parent = roof
        batten.location = (0, -slope / 2 + 0.1, 0.08)
        array = batten.modifiers.new(name="Array", type="ARRAY")
        array.count = 9
        array.use_relative_offset = False
        array.use_constant_offset = True
        array.constant_offset_displace = (0, slope / 9, 0)
        add_material(batten, "Battens", (0.22, 0.18, 0.15))

    # gables
    for side in (-1, 1):
        mesh = bpy.data.meshes.new("Gable")
        y = depth / 2 + 0.1
        mesh.from_pydata([(0, -y, 0), (0, y, 0), (0, 0, math.tan(pitch) * y)], [], [(0, 1, 2)])
        gable = bpy.data.objects.new("Gable", mesh)
        gable.location = (side * width / 2, 0, top)
        bpy.context.collection.objects.link(gable)
        solid = gable.modifiers.new(name="Solidify", type="SOLIDIFY")
        solid.thickness = 0.12
        solid.offset = 0.0
        add_material(gable, "Boards", (0.34, 0.21, 0.11))

    # chimney with smoke stones
    for level in range(5):
        for k in range(4):
            angle = math.pi / 2 * k + (math.pi / 4 if level % 2 else 0)
            x, y = -2.0 + math.cos(angle) * 0.22, 0.6 + math.sin(angle) * 0.22
            stone = add_box("Stone", (x, y, top + 0.3 + level * 0.17), [random.uniform(0.26, 0.32)] * 2 + [0.17])
            stone.rotation_euler.z = angle + random.uniform(-0.1, 0.1)
            add_material(stone, "Fieldstone", (0.35, 0.34, 0.32))

    # porch
    porch = add_box("Porch", (0.8, -depth / 2 - 0.9, 0.22), (2.4, 1.4, 0.12))
    add_material(porch, "Boards", (0.34, 0.21, 0.11))
    for side in (-1, 1):
        post = add_box("Post", (0.8 + side * 1.05, -depth / 2 - 1.45, 1.3), (0.12, 0.12, 2.1))
        add_material(post, "Boards", (0.34, 0.21, 0.11))
    steps = add_box("Steps", (0.8, -depth / 2 - 1.8, 0.08), (1.4, 0.5, 0.14))
    add_material(steps, "Boards", (0.34, 0.21, 0.11))

    # evening light
    bpy.ops.object.light_add(type="SUN", location=(10, -10, 12), rotation=(math.radians(65), 0, math.radians(40)))
    sun = bpy.context.active_object
    sun.data.energy = 2.5
    sun.data.color = (1.0, 0.78, 0.55)
    bpy.ops.object.light_add(type="POINT", location=(0, 0, 2.0))
    lamp = bpy.context.active_object
    lamp.data.energy = 150
    lamp.data.color = (1.0, 0.65, 0.3)

    bpy.ops.object.camera_add(location=(9, -10, 4.5), rotation=(math.radians(74), 0, math.radians(42)))
    bpy.context.scene.camera = bpy.context.active_object
    print("objects:", len(bpy.data.objects))


main()
