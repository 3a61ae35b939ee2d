import bpy
BUILDERS = {
    "cube": lambda **settings: bpy.ops.mesh.primitive_cube_add(**settings),
    "ball": lambda **settings: bpy.ops.mesh.primitive_uv_sphere_add(**settings),
}
for kind, settings in [("cube", {"size": 1}), ("ball", {"radius": 0.5, "location": (2, 0, 0)})]:
    BUILDERS[kind](**settings)
