# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from math import radians

scene = bpy.context.scene
scene.frame_end = 150
scene.gravity = (0, 0, -9.81)


def basin():
    bpy.ops.mesh.primitive_cylinder_add(vertices=48, radius=3, depth=0.8, location=(0, 0, 0.4))
    bowl = bpy.context.active_object
    bowl.name = "Basin"
    bpy.ops.object.mode_set(mode="EDIT")
    bpy.ops.mesh.select_all(action="DESELECT")
    bpy.ops.mesh.select_mode(type="FACE")
    bpy.ops.object.mode_set(mode="OBJECT")
    for polygon in bowl.data.polygons:
        polygon.select = polygon.normal.z > 0.9
    bpy.ops.object.mode_set(mode="EDIT")
    bpy.ops.mesh.inset(thickness=0.25, depth=0)
    bpy.ops.mesh.extrude_region_move(TRANSFORM_OT_translate={"value": (0, 0, -0.6)})
    bpy.ops.object.mode_set(mode="OBJECT")
    bevel = bowl.modifiers.new("Bevel", type="BEVEL")
    bevel.width = 0.05
    bevel.segments = 3
    bevel.limit_method = "ANGLE"
    bevel.angle_limit = radians(40)
    bowl.modifiers.new("Collision", type="COLLISION")
    bowl.collision.damping_factor = 0.6
    bowl.collision.friction_factor = 0.3
    return bowl


def drop():
    bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=1, radius=0.05, location=(0, 0, -10))
    obj = bpy.context.active_object
    obj.name = "Drop"
    mat = bpy.data.materials.new("Water")
    mat.use_nodes = True
    bsdf = mat.node_tree.nodes["Principled BSDF"]
    bsdf.inputs["Base Color"].default_value = (0.6, 0.8, 1.0, 1.0)
    bsdf.inputs["Roughness"].default_value = 0.02
    bsdf.inputs["IOR"].default_value = 1.333
    obj.data.materials.append(mat)
    return obj


def nozzle(location, tilt, count, speed, shape):
    bpy.ops.mesh.primitive_circle_add(vertices=12, radius=0.08, fill_type="NGON", location=location, rotation=tilt)
    obj = bpy.context.active_object
    obj.name = "Nozzle"
    obj.modifiers.new("Jet", type="PARTICLE_SYSTEM")
    system = obj.particle_systems[-1]
    settings = system.settings
    settings.name = "Jet"
    settings.count = count
    settings.frame_start = 1
    settings.frame_end = 120
    settings.lifetime = 60
    settings.lifetime_random = 0.2
    settings.emit_from = "FACE"
    settings.normal_factor = speed
    settings.factor_random = 0.4
    settings.physics_type = "NEWTON"
    settings.mass = 0.05
    settings.drag_factor = 0.02
    settings.render_type = "OBJECT"
    settings.instance_object = shape
    settings.particle_size = 1.0
    settings.size_random = 0.6
    settings.effector_weights.gravity = 1.0
    obj.show_instancer_for_render = False
    system.seed = int(location[0] * 10) + 7
    return obj


bowl = basin()
shape = drop()
jets = [nozzle((0, 0, 0.9), (0, 0, 0), 300, 8.0, shape)]
for k in range(6):
    angle = radians(60 * k)
    from math import cos, sin

    spot = (1.8 * cos(angle), 1.8 * sin(angle), 0.6)
    jets.append(nozzle(spot, (0, radians(-25), angle), 80, 4.5, shape))

for frame in range(1, 25):
    scene.frame_set(frame)

depsgraph = bpy.context.evaluated_depsgraph_get()
for jet in jets:
    alive = [p for p in jet.evaluated_get(depsgraph).particle_systems[0].particles if p.alive_state == "ALIVE"]
    print(jet.name, len(alive), "drops in the air")
