#: grease_pencil/gpencil_add
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.object.gpencil_add" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.object.gpencil_add" error, could not be found
#: right 4.5.15 5.0.1: grease_pencil_add
#: note: gpencil-add
import bpy

bpy.ops.object.gpencil_add(type="STROKE")

#: grease_pencil/grease_pencil_add
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.object.grease_pencil_add" error, could not be found
#: right 3.4.1: gpencil_add
#: note: gpencil-add
import bpy

bpy.ops.object.grease_pencil_add(type="STROKE")

#: grease_pencil/data_grease_pencils
import bpy

drawing = bpy.data.grease_pencils.new("Sketch")

#: grease_pencil/data_grease_pencils_v3
#: raises 3.4.1: AttributeError: 'BlendData' object has no attribute 'grease_pencils_v3'
#: raises 5.0.1: AttributeError: 'BlendData' object has no attribute 'grease_pencils_v3'
#: right 3.4.1 5.0.1: grease_pencils
#: note: grease-pencils-data
import bpy

drawing = bpy.data.grease_pencils_v3.new("Sketch")

#: grease_pencil/annotations
#: raises 3.4.1: AttributeError: 'BlendData' object has no attribute 'annotations'
#: raises 4.5.15: AttributeError: 'BlendData' object has no attribute 'annotations'
#: right 3.4.1 4.5.15: grease_pencils
#: note: annotations
import bpy

notes = bpy.data.annotations.new("Notes")

#: grease_pencil/layer_frames_strokes
#: raises 4.5.15: AttributeError: bpy_prop_collection: attribute "new" not found
#: raises 5.0.1: AttributeError: 'GreasePencilFrame' object has no attribute 'strokes'
#: right 4.5.15: grease_pencils_v3
#: right 5.0.1: drawing
#: note: grease-pencil-strokes
import bpy

sketch = bpy.data.grease_pencils.new("Sketch")
layer = sketch.layers.new("Lines")
frame = layer.frames.new(1)
stroke = frame.strokes.new()

#: grease_pencil/stroke_points
#: raises 4.5.15: AttributeError: bpy_prop_collection: attribute "new" not found
#: raises 5.0.1: AttributeError: 'GreasePencilFrame' object has no attribute 'strokes'
#: right 4.5.15: drawing | grease_pencils_v3
#: right 5.0.1: drawing
#: note: grease-pencil-strokes
import bpy

sketch = bpy.data.grease_pencils.new("Sketch")
frame = sketch.layers.new("Lines").frames.new(1)
stroke = frame.strokes.new()
stroke.points.add(3)
stroke.points[0].co = (0, 0, 1)

#: grease_pencil/add_strokes
#: raises 3.4.1: AttributeError: 'GPencilFrame' object has no attribute 'drawing'
#: raises 4.5.15: AttributeError: 'GPencilFrame' object has no attribute 'drawing'
#: right 3.4.1: strokes
#: right 4.5.15: grease_pencils_v3
#: note: grease-pencil-strokes
import bpy

sketch = bpy.data.grease_pencils.new("Sketch")
frame = sketch.layers.new("Lines").frames.new(1)
frame.drawing.add_strokes([4])

#: grease_pencil/stroke_position
#: raises 3.4.1: AttributeError: 'GPencilFrame' object has no attribute 'drawing'
#: raises 4.5.15: AttributeError: 'GPencilFrame' object has no attribute 'drawing'
#: right 3.4.1: points | co
#: right 4.5.15: grease_pencils_v3
#: note: grease-pencil-strokes
import bpy

sketch = bpy.data.grease_pencils.new("Sketch")
frame = sketch.layers.new("Lines").frames.new(1)
frame.drawing.add_strokes([2])
frame.drawing.strokes[0].points[0].position = (0, 0, 1)

#: grease_pencil/layer_info
#: raises 5.0.1: AttributeError: 'GreasePencilLayer' object has no attribute 'info'
#: right 5.0.1: name
#: note: grease-pencil-layer-info
import bpy

sketch = bpy.data.grease_pencils.new("Sketch")
layer = sketch.layers.new("Lines")
layer.info = "Contours"

#: grease_pencil/layer_name
#: raises 3.4.1: AttributeError: 'GPencilLayer' object has no attribute 'name'
#: raises 4.5.15: AttributeError: 'GPencilLayer' object has no attribute 'name'
#: right 3.4.1 4.5.15: info
#: note: grease-pencil-layer-info
import bpy

sketch = bpy.data.grease_pencils.new("Sketch")
layer = sketch.layers.new("Lines")
layer.name = "Contours"

#: grease_pencil/scene_grease_pencil
#: raises 5.0.1: AttributeError: 'Scene' object has no attribute 'grease_pencil'
#: right 5.0.1: annotation
#: note: annotations
import bpy

scene = bpy.context.scene
scene.grease_pencil = None

#: grease_pencil/scene_annotation
#: raises 3.4.1: AttributeError: 'Scene' object has no attribute 'annotation'
#: raises 4.5.15: AttributeError: 'Scene' object has no attribute 'annotation'
#: right 3.4.1 4.5.15: grease_pencil
#: note: annotations
import bpy

scene = bpy.context.scene
scene.annotation = None

#: grease_pencil/tree_grease_pencil
#: raises 5.0.1: AttributeError: 'GeometryNodeTree' object has no attribute 'grease_pencil'
#: right 5.0.1: annotation
#: note: annotations
import bpy

tree = bpy.data.node_groups.new("Scatter", "GeometryNodeTree")
tree.grease_pencil = None

#: grease_pencil/gpencil_types
#: raises 5.0.1: AttributeError: 'module' object has no attribute 'GPencilLayer'
#: right 5.0.1: AnnotationLayer | GreasePencilLayer
#: note: gpencil-types
import bpy

kind = bpy.types.GPencilLayer

#: grease_pencil/gpencil_stroke_type
#: raises 5.0.1: AttributeError: 'module' object has no attribute 'GPencilStroke'
#: right 5.0.1: AnnotationStroke | GreasePencilDrawing
#: note: gpencil-types
import bpy

kind = bpy.types.GPencilStroke

#: grease_pencil/gpencil_modifier_type
#: raises 4.5.15: AttributeError: 'module' object has no attribute 'NoiseGpencilModifier'
#: raises 5.0.1: AttributeError: 'module' object has no attribute 'NoiseGpencilModifier'
#: right 4.5.15 5.0.1: GreasePencilNoiseModifier
#: note: gpencil-modifier-types
import bpy

kind = bpy.types.NoiseGpencilModifier

#: grease_pencil/gpencil_modifier_new
#: raises 3.4.1: AttributeError: 'module' object has no attribute 'GreasePencilNoiseModifier'
#: right 3.4.1: NoiseGpencilModifier
#: note: gpencil-modifier-types
import bpy

kind = bpy.types.GreasePencilNoiseModifier

#: grease_pencil/gpencil_modifier_add
#: raises 4.5.15: KeyError: 'get_rna_type("OBJECT_OT_gpencil_modifier_add") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("OBJECT_OT_gpencil_modifier_add") not found'
#: right 4.5.15 5.0.1: modifier_add
#: note: grease-pencil-modifiers
import bpy

kind = bpy.ops.object.gpencil_modifier_add.get_rna_type()

#: grease_pencil/material_grease_pencil
import bpy

ink = bpy.data.materials.new("Ink")
bpy.data.materials.create_gpencil_data(ink)
ink.grease_pencil.color = (0, 0, 0, 1)

#: grease_pencil/use_onion_skinning
#: raises 4.5.15: AttributeError: 'GreasePencil' object has no attribute 'use_onion_skinning'
#: raises 5.0.1: AttributeError: 'GreasePencil' object has no attribute 'use_onion_skinning'
#: right 4.5.15 5.0.1: onion_mode | use_onion_skinning
#: note: onion-skinning
import bpy

sketch = bpy.data.grease_pencils.new("Sketch")
sketch.use_onion_skinning = True

#: grease_pencil/pixel_factor
#: raises 4.5.15: AttributeError: 'GreasePencil' object has no attribute 'pixel_factor'
#: raises 5.0.1: AttributeError: 'GreasePencil' object has no attribute 'pixel_factor'
#: right 4.5.15 5.0.1: radius
#: note: pixel-factor
import bpy

sketch = bpy.data.grease_pencils.new("Sketch")
sketch.pixel_factor = 2.0

#: grease_pencil/export_svg
#: raises 4.5.15: KeyError: 'get_rna_type("WM_OT_gpencil_export_svg") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("WM_OT_gpencil_export_svg") not found'
#: right 4.5.15 5.0.1: grease_pencil_export_svg
#: note: gpencil-svg
import bpy

kind = bpy.ops.wm.gpencil_export_svg.get_rna_type()

#: grease_pencil/import_svg
#: raises 3.4.1: KeyError: 'get_rna_type("WM_OT_grease_pencil_import_svg") not found'
#: right 3.4.1: gpencil_import_svg
#: note: gpencil-svg
import bpy

kind = bpy.ops.wm.grease_pencil_import_svg.get_rna_type()
