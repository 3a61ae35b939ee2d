import bpy
house = bpy.data.collections.new("House")
bpy.context.scene.collection.children.link(house)
for name in ("Walls", "Roof", "Garden"):
    part = bpy.data.collections.new(name)
    house.children.link(part)
