import bpy
def leg(x, y):
    bpy.ops.mesh.primitive_cylinder_add(radius=0.03, depth=0.7, location=(x, y, 0.35))
    thing = bpy.context.object
    thing.name = "Leg"
    return thing
legs = [leg(x, y) for x in (-0.5, 0.5) for y in (-0.3, 0.3)]
bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, 0.72))
top = bpy.context.object
top.scale = (1.2, 0.8, 0.04)
bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
