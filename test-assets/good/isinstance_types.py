import bpy
def is_mesh(thing: bpy.types.Object) -> bool:
    return isinstance(thing.data, bpy.types.Mesh)
def kinds(thing: bpy.types.ID | None) -> tuple[bpy.types.Object, ...]:
    return (thing,) if isinstance(thing, (bpy.types.Object, bpy.types.Collection)) else ()
