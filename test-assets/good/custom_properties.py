import bpy
door = bpy.data.objects.new("Door", None)
door["width"] = 0.9
door["tags"] = ["oak", "front"]
if "width" in door:
    door["width"] *= 1.1
print(door.get("height", 2.0))
