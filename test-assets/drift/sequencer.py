#: sequencer/sequences
#: raises 5.0.1: AttributeError: 'SequenceEditor' object has no attribute 'sequences'
#: right 5.0.1: strips
#: note: sequencer-strips
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
count = len(editor.sequences)

#: sequencer/strips
#: raises 3.4.1: AttributeError: 'SequenceEditor' object has no attribute 'strips'
#: right 3.4.1: sequences
#: note: sequencer-strips
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
count = len(editor.strips)

#: sequencer/sequences_all
#: raises 5.0.1: AttributeError: 'SequenceEditor' object has no attribute 'sequences_all'
#: right 5.0.1: strips_all
#: note: sequencer-strips
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
count = len(editor.sequences_all)

#: sequencer/strips_all
#: raises 3.4.1: AttributeError: 'SequenceEditor' object has no attribute 'strips_all'
#: right 3.4.1: sequences_all
#: note: sequencer-strips
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
count = len(editor.strips_all)

#: sequencer/new_effect_frame_end
#: raises 3.4.1: AttributeError: 'SequenceEditor' object has no attribute 'strips'
#: raises 5.0.1: TypeError: StripsTopLevel.new_effect(): was called with invalid keyword argument(s) (frame_end), expected (name, type, channel, frame_start, length, i
#: right 3.4.1: sequences
#: right 5.0.1: length
#: note: strip-length
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
strip = editor.strips.new_effect(name="Fill", type="COLOR", channel=1, frame_start=1, frame_end=24)

#: sequencer/new_effect_length
#: raises 3.4.1: AttributeError: 'SequenceEditor' object has no attribute 'strips'
#: raises 4.5.15: TypeError: StripsTopLevel.new_effect(): was called with invalid keyword argument(s) (length), expected (name, type, channel, frame_start, frame_end, i
#: right 3.4.1: sequences
#: right 4.5.15: frame_end
#: note: strip-length
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
strip = editor.strips.new_effect(name="Fill", type="COLOR", channel=1, frame_start=1, length=24)

#: sequencer/old_new_effect
#: raises 5.0.1: AttributeError: 'SequenceEditor' object has no attribute 'sequences'
#: right 5.0.1: strips
#: note: sequencer-strips
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
strip = editor.sequences.new_effect(name="Fill", type="COLOR", channel=1, frame_start=1, frame_end=24)

#: sequencer/sequence_type
#: raises 4.5.15: AttributeError: 'module' object has no attribute 'Sequence'
#: raises 5.0.1: AttributeError: 'module' object has no attribute 'Sequence'
#: right 4.5.15 5.0.1: Strip
#: note: sequence-types
import bpy

kind = bpy.types.Sequence

#: sequencer/strip_type
#: raises 3.4.1: AttributeError: 'module' object has no attribute 'Strip'
#: right 3.4.1: Sequence
#: note: sequence-types
import bpy

kind = bpy.types.Strip

#: sequencer/text_sequence_type
#: raises 4.5.15: AttributeError: 'module' object has no attribute 'TextSequence'
#: raises 5.0.1: AttributeError: 'module' object has no attribute 'TextSequence'
#: right 4.5.15 5.0.1: TextStrip
#: note: sequence-types
import bpy

kind = bpy.types.TextSequence

#: sequencer/sound_strip_type
#: raises 3.4.1: AttributeError: 'module' object has no attribute 'SoundStrip'
#: right 3.4.1: SoundSequence
#: note: sequence-types
import bpy

kind = bpy.types.SoundStrip

#: sequencer/show_cache
#: raises 4.5.15: AttributeError: 'SequenceEditor' object has no attribute 'show_cache'
#: raises 5.0.1: AttributeError: 'SequenceEditor' object has no attribute 'show_cache'
#: right 4.5.15 5.0.1: cache_final_size | cache_raw_size | use_cache_raw
#: note: sequencer-cache
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
editor.show_cache = True

#: sequencer/change_effect_input
#: raises 4.5.15: KeyError: 'get_rna_type("SEQUENCER_OT_change_effect_input") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("SEQUENCER_OT_change_effect_input") not found'
#: right 4.5.15 5.0.1: swap_inputs | reassign_inputs
#: note: change-effect-input
import bpy

kind = bpy.ops.sequencer.change_effect_input.get_rna_type()

#: sequencer/sound_data
import bpy

count = len(bpy.data.sounds)

#: sequencer/editor_create
import bpy

scene = bpy.context.scene
scene.sequence_editor_create()
scene.sequence_editor_clear()

#: sequencer/meta
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
strips = editor.strips if hasattr(editor, "strips") else editor.sequences
meta = strips.new_meta(name="Intro", channel=1, frame_start=1)

#: sequencer/overlay
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
editor.show_overlay_frame = True

#: sequencer/prefetch
import bpy

scene = bpy.context.scene
editor = scene.sequence_editor_create()
editor.use_prefetch = True

#: sequencer/transform_strip_type
#: raises 3.4.1: AttributeError: 'module' object has no attribute 'TransformStrip'
#: raises 5.0.1: AttributeError: 'module' object has no attribute 'TransformStrip'
#: right 3.4.1: TransformSequence
#: right 5.0.1: StripTransform
#: note: transform-strip
import bpy

kind = bpy.types.TransformStrip

#: sequencer/color_strip_type
#: raises 3.4.1: AttributeError: 'module' object has no attribute 'ColorStrip'
#: right 3.4.1: ColorSequence
#: note: sequence-types
import bpy

kind = bpy.types.ColorStrip

#: sequencer/image_sequence_type
#: raises 4.5.15: AttributeError: 'module' object has no attribute 'ImageSequence'
#: raises 5.0.1: AttributeError: 'module' object has no attribute 'ImageSequence'
#: right 4.5.15 5.0.1: ImageStrip
#: note: sequence-types
import bpy

kind = bpy.types.ImageSequence
