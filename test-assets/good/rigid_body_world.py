import bpy

if bpy.context.scene.rigidbody_world is None:
    bpy.ops.rigidbody.world_add()
bpy.ops.mesh.primitive_cube_add()
bpy.ops.rigidbody.object_add(type="ACTIVE")
bpy.context.object.rigid_body.mass = 2.0
