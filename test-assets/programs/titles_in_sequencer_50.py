# runs on: 5.0.1
# refused by the gate: attribute
"""Opening titles in the video sequencer of Blender 5: strips, lengths, and a scene strip."""
import bpy
from itertools import accumulate

LINES = (("One cube", 36), ("Two cubes", 36), ("A whole town of cubes", 50))

scene = bpy.context.scene
editor = scene.sequence_editor_create()
starts = [1, *accumulate(length - 6 for _, length in LINES)]
for index, ((text, length), start) in enumerate(zip(LINES, starts)):
    strip = editor.strips.new_effect(f"Line {index + 1}", "TEXT", 2 + index % 2, max(1, start), length=length)
    strip.text = text
    strip.font_size = 60
    strip.color = (1.0, 0.95 - 0.2 * index, 0.8 - 0.25 * index, 1.0)
    strip.location = (0.5, 0.2)
    strip.anchor_x = "CENTER"
    strip.use_bold = index == 2
    strip.blend_type = "ALPHA_OVER"
    for frame, alpha in ((0, 0.0), (6, 1.0), (length - 6, 1.0), (length, 0.0)):
        strip.blend_alpha = alpha
        strip.keyframe_insert("blend_alpha", frame=max(1, start) + frame)

end = max(strip.frame_final_end for strip in editor.strips)
back = editor.strips.new_effect("Back", "COLOR", 1, 1, length=int(end) - 1)
back.color = (0.1, 0.12, 0.15)
other = bpy.data.scenes.new("Town")
for index in range(9):
    mesh = bpy.data.meshes.new("Cube")
    s = 0.4
    points = [(x, y, z) for x in (-s, s) for y in (-s, s) for z in (-s, s)]
    mesh.from_pydata(points, [], [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)])
    cube = bpy.data.objects.new("Cube", mesh)
    cube.location = (index % 3, index // 3, 0)
    other.collection.objects.link(cube)
camera = bpy.data.objects.new("Camera", bpy.data.cameras.new("Camera"))
camera.location = (1, -6, 3)
camera.rotation_euler = (1.1, 0, 0)
other.collection.objects.link(camera)
other.camera = camera
shot = editor.strips.new_scene("Town", other, 5, 40)
shot.blend_alpha = 0.8
scene.frame_end = int(end)
for strip in editor.strips_all:
    print(strip.channel, strip.type, strip.name, strip.frame_final_start, strip.frame_final_duration)
