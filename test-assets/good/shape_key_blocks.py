import bpy
def relax(face):
    keys = face.data.shape_keys
    if keys is not None:
        for block in keys.key_blocks:
            block.value = 0.0
