import bpy
def repaint(thing, paint):
    thing.data.materials.clear()
    thing.data.materials.append(paint)
    for slot in thing.material_slots:
        slot.link = "OBJECT"
        slot.material = paint
