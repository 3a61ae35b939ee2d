import bpy
try:
    shader = bpy.data.materials["Wood"]
except KeyError as problem:
    print(f"no {problem}")
    shader = bpy.data.materials.new("Wood")
except (TypeError, ValueError):
    raise
else:
    print(shader.name)
finally:
    print("done")
