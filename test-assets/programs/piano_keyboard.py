# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
import math

WHITE_WIDTH, WHITE_LENGTH, WHITE_HEIGHT = 0.0235, 0.150, 0.022
BLACK_WIDTH, BLACK_LENGTH, BLACK_HEIGHT = 0.0137, 0.095, 0.034
NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
BLACK = {1, 3, 6, 8, 10}
OCTAVES = 3
SONG = "C4 C4 G4 G4 A4 A4 G4 - F4 F4 E4 E4 D4 D4 C4".split()

white = bpy.data.materials.new("Ivory")
white.diffuse_color = (0.95, 0.94, 0.9, 1)
black = bpy.data.materials.new("Ebony")
black.diffuse_color = (0.02, 0.02, 0.02, 1)
wood = bpy.data.materials.new("Lacquer")
wood.diffuse_color = (0.08, 0.03, 0.02, 1)
for m, r in ((white, 0.3), (black, 0.2), (wood, 0.1)):
    m.roughness = r


def key_mesh(name, width, length, height, material):
    """A box whose origin lies at the rear edge, where the key turns."""
    w, g = width / 2, 0.0006
    verts = [(-w + g, -length, 0), (w - g, -length, 0), (w - g, 0, 0), (-w + g, 0, 0)]
    verts += [(x, y, height) for x, y, _ in verts]
    faces = [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(verts, [], faces)
    mesh.materials.append(material)
    return mesh


white_mesh = key_mesh("White key", WHITE_WIDTH, WHITE_LENGTH, WHITE_HEIGHT, white)
black_mesh = key_mesh("Black key", BLACK_WIDTH, BLACK_LENGTH, BLACK_HEIGHT, black)

keys = {}
x = 0.0
for octave in range(3, 3 + OCTAVES):
    for index, note in enumerate(NOTES):
        is_black = index in BLACK
        obj = bpy.data.objects.new(f"{note}{octave}", black_mesh if is_black else white_mesh)
        if is_black:
            obj.location = (x - WHITE_WIDTH / 2, 0, 0.001)
        else:
            obj.location = (x, 0, 0)
            x += WHITE_WIDTH
        bevel = obj.modifiers.new("Soft edges", "BEVEL")
        bevel.width = 0.001
        bevel.segments = 2
        bpy.context.collection.objects.link(obj)
        keys[obj.name] = obj

# case
left, right = -WHITE_WIDTH / 2, x - WHITE_WIDTH / 2
for name, location, size in (
    ("Cheek left", (left - 0.02, -0.07, 0.03), (0.03, 0.2, 0.08)),
    ("Cheek right", (right + 0.02, -0.07, 0.03), (0.03, 0.2, 0.08)),
    ("Fallboard", ((left + right) / 2, 0.02, 0.06), (right - left + 0.07, 0.02, 0.14)),
    ("Keybed", ((left + right) / 2, -0.07, -0.02), (right - left + 0.07, 0.2, 0.02)),
):
    bpy.ops.mesh.primitive_cube_add(size=1, location=location)
    part = bpy.context.object
    part.name = name
    part.scale = size
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    part.data.materials.append(wood)

# play the song
beat = 12
press = math.radians(3.2)
frame = 1
for note in SONG:
    if note != "-":
        key = keys[note]
        for at, angle in ((frame, 0.0), (frame + 2, press), (frame + beat - 4, press), (frame + beat - 1, 0.0)):
            key.rotation_euler.x = angle
            key.keyframe_insert("rotation_euler", index=0, frame=at)
        marker = bpy.context.scene.timeline_markers.new(note, frame=frame)
        marker.select = False
    frame += beat
bpy.context.scene.frame_end = frame

frequency = {name: 440 * 2 ** ((NOTES.index(name[:-1]) - 9) / 12 + int(name[-1]) - 4) for name in keys}
for name in ("A4", "C4", "F#5"):
    keys[name]["frequency"] = frequency[name]
    print(name, round(keys[name]["frequency"], 1), "Hz")
print(len(keys), "keys,", len(bpy.context.scene.timeline_markers), "notes")
