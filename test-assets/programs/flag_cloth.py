# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy

COLUMNS, ROWS = 24, 16
WIDTH, HEIGHT = 3.0, 2.0


class Flag:
    def __init__(self, name="Flag"):
        self.name = name
        self.obj = self._grid()
        self._stripes()
        self._pin()

    def _grid(self):
        bpy.ops.mesh.primitive_grid_add(
            x_subdivisions=COLUMNS, y_subdivisions=ROWS, size=1, location=(WIDTH / 2, 0, 4), rotation=(1.5708, 0, 0)
        )
        obj = bpy.context.object
        obj.name = self.name
        obj.scale = (WIDTH, HEIGHT, 1)
        bpy.ops.object.transform_apply(location=True, rotation=True, scale=True)
        bpy.ops.object.shade_smooth()
        return obj

    def _stripes(self):
        colors = {"red": (0.7, 0.02, 0.02, 1), "white": (0.9, 0.9, 0.9, 1), "blue": (0.02, 0.05, 0.5, 1)}
        for name, color in colors.items():
            material = bpy.data.materials.new(self.name + " " + name)
            material.diffuse_color = color
            material.use_nodes = True
            material.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = color
            self.obj.data.materials.append(material)
        for polygon in self.obj.data.polygons:
            polygon.material_index = min(2, int((polygon.center.z - 3.0) / HEIGHT * 3))

    def _pin(self):
        group = self.obj.vertex_groups.new(name="Pin")
        edge = [vertex.index for vertex in self.obj.data.vertices if vertex.co.x < 0.01]
        group.add(edge, 1.0, "REPLACE")

    def simulate(self, frames):
        modifier = self.obj.modifiers.new("Cloth", "CLOTH")
        settings = modifier.settings
        settings.quality = 4
        settings.mass = 0.2
        settings.tension_stiffness = 12
        settings.compression_stiffness = 12
        settings.shear_stiffness = 5
        settings.bending_stiffness = 0.1
        settings.air_damping = 1.0
        settings.vertex_group_mass = "Pin"
        modifier.collision_settings.use_self_collision = False
        modifier.point_cache.frame_start = 1
        modifier.point_cache.frame_end = frames
        smooth = self.obj.modifiers.new("Smooth", "SUBSURF")
        smooth.levels = 1
        smooth.render_levels = 2
        return modifier


def pole():
    bpy.ops.mesh.primitive_cylinder_add(vertices=16, radius=0.05, depth=5.2, location=(-0.05, 0, 2.6))
    mast = bpy.context.object
    mast.name = "Pole"
    bpy.ops.mesh.primitive_uv_sphere_add(segments=16, ring_count=8, radius=0.1, location=(-0.05, 0, 5.2))
    knob = bpy.context.object
    knob.parent = mast
    knob.matrix_parent_inverse = mast.matrix_world.inverted()
    mast.modifiers.new("Collision", "COLLISION")
    mast.collision.thickness_outer = 0.02
    return mast


def wind():
    bpy.ops.object.effector_add(type="WIND", location=(-3, -1.5, 4), rotation=(0, 1.5708, 0.4))
    blower = bpy.context.object
    blower.field.strength = 400
    blower.field.noise = 3
    blower.field.flow = 0.5
    bpy.ops.object.effector_add(type="TURBULENCE", location=(1.5, 0, 4))
    turbulence = bpy.context.object
    turbulence.field.strength = 40
    turbulence.field.size = 1.5
    for frame, strength in ((1, 300), (60, 900), (120, 400)):
        blower.field.strength = strength
        blower.field.keyframe_insert("strength", frame=frame)
    return blower, turbulence


scene = bpy.context.scene
scene.frame_start, scene.frame_end = 1, 120
pole()
wind()
flag = Flag()
cloth = flag.simulate(scene.frame_end)
for frame in range(1, 4):
    scene.frame_set(frame)
depsgraph = bpy.context.evaluated_depsgraph_get()
evaluated = flag.obj.evaluated_get(depsgraph)
mesh = evaluated.to_mesh()
spread = max(v.co.y for v in mesh.vertices) - min(v.co.y for v in mesh.vertices)
evaluated.to_mesh_clear()
print(f"{cloth.name}: flag {len(flag.obj.data.polygons)} faces, depth {spread:.3f} m")
