# runs on: 3.4.1
# refused by the gate: attribute
"""Opening titles in the video sequencer, with the names before strips were called strips."""
import bpy

TITLES = [
    ("A BLENDER STORY", 48, (1.0, 0.9, 0.6, 1.0)),
    ("Modelled by many hands", 40, (0.9, 0.9, 0.9, 1.0)),
    ("Lit by one lamp", 40, (0.7, 0.8, 1.0, 1.0)),
    ("The end", 60, (1.0, 1.0, 1.0, 1.0)),
]
OVERLAP = 8


def text_strip(sequences, index, text, start, length, color):
    strip = sequences.new_effect(
        name=f"Title {index}", type="TEXT", channel=2 + index % 2, frame_start=start, frame_end=start + length
    )
    strip.text = text
    strip.font_size = 72
    strip.color = color
    strip.use_shadow = True
    strip.location = (0.5, 0.5)
    strip.align_x = "CENTER"
    strip.align_y = "CENTER"
    strip.blend_type = "ALPHA_OVER"
    return strip


def fade(strip, frames=8):
    for frame, value in (
        (strip.frame_final_start, 0.0),
        (strip.frame_final_start + frames, 1.0),
        (strip.frame_final_end - frames, 1.0),
        (strip.frame_final_end, 0.0),
    ):
        strip.blend_alpha = value
        strip.keyframe_insert("blend_alpha", frame=int(frame))


def zoom(strip, start, end):
    strip.transform.scale_x = strip.transform.scale_y = start
    strip.transform.keyframe_insert("scale_x", frame=int(strip.frame_final_start))
    strip.transform.keyframe_insert("scale_y", frame=int(strip.frame_final_start))
    strip.transform.scale_x = strip.transform.scale_y = end
    strip.transform.keyframe_insert("scale_x", frame=int(strip.frame_final_end))
    strip.transform.keyframe_insert("scale_y", frame=int(strip.frame_final_end))


scene = bpy.context.scene
editor = scene.sequence_editor_create()
start = 1
strips = []
for index, (text, length, color) in enumerate(TITLES):
    strip = text_strip(editor.sequences, index, text, start, length, color)
    fade(strip)
    zoom(strip, 1.0, 1.1)
    strips.append(strip)
    start += length - OVERLAP
background = editor.sequences.new_effect(name="Background", type="COLOR", channel=1, frame_start=1, frame_end=start + OVERLAP)
background.color = (0.02, 0.03, 0.06)
vignette = editor.sequences.new_effect(
    name="Look", type="ADJUSTMENT", channel=5, frame_start=1, frame_end=start + OVERLAP
)
balance = vignette.modifiers.new("Contrast", "BRIGHT_CONTRAST")
balance.contrast = 12
meta = editor.sequences.new_meta(name="Titles", channel=6, frame_start=1)
for strip in strips:
    strip.move_to_meta(meta)
scene.frame_end = start + OVERLAP
scene.timeline_markers.new("End", frame=scene.frame_end)
for strip in sorted(editor.sequences_all, key=lambda s: (s.channel, s.frame_final_start)):
    print(strip.channel, strip.type, strip.name, int(strip.frame_final_start), int(strip.frame_final_duration))
