#: compositor/scene_node_tree
#: raises 5.0.1: AttributeError: 'Scene' object has no attribute 'node_tree'
#: right 5.0.1: compositing_node_group
#: note: compositor-tree
import bpy

scene = bpy.context.scene
scene.use_nodes = True
tree = scene.node_tree
tree.nodes.clear()

#: compositor/compositing_node_group
#: raises 3.4.1: AttributeError: 'Scene' object has no attribute 'compositing_node_group'
#: raises 4.5.15: AttributeError: 'Scene' object has no attribute 'compositing_node_group'
#: right 3.4.1 4.5.15: node_tree
#: note: compositor-tree
import bpy

scene = bpy.context.scene
scene.compositing_node_group = bpy.data.node_groups.new("Grade", "CompositorNodeTree")

#: compositor/composite_node
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeComposite undefined
#: right 5.0.1: NodeGroupOutput
#: note: compositor-output
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeComposite")

#: compositor/image_node
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeImage")
node.image = bpy.data.images.new("Plate", 64, 64)

#: compositor/viewer
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeViewer")
source = node.inputs["Image"]

#: compositor/math
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeMath undefined
#: right 5.0.1: ShaderNodeMath
#: note: compositor-shared-nodes
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeMath")
node.operation = "ADD"

#: compositor/mix_rgb
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeMixRGB undefined
#: right 5.0.1: ShaderNodeMix
#: note: compositor-mix
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeMixRGB")
node.blend_type = "ADD"

#: compositor/color_ramp
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeValToRGB undefined
#: right 5.0.1: ShaderNodeValToRGB
#: note: compositor-shared-nodes
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeValToRGB")

#: compositor/map_range
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeMapRange undefined
#: right 5.0.1: ShaderNodeMapRange
#: note: compositor-shared-nodes
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeMapRange")

#: compositor/gamma
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeGamma undefined
#: right 5.0.1: ShaderNodeGamma
#: note: compositor-shared-nodes
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeGamma")

#: compositor/value
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeValue undefined
#: right 5.0.1: ShaderNodeValue
#: note: compositor-shared-nodes
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeValue")

#: compositor/curve_vector
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeCurveVec undefined
#: right 5.0.1: ShaderNodeVectorCurve
#: note: compositor-shared-nodes
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeCurveVec")

#: compositor/shader_math
#: raises 3.4.1: RuntimeError: Error: Cannot add node of type ShaderNodeMath to node tree 'Grade'
#: right 3.4.1: CompositorNodeMath
#: note: compositor-shared-nodes
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("ShaderNodeMath")
node.operation = "ADD"

#: compositor/separate_rgba
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeSepRGBA undefined
#: right 5.0.1: CompositorNodeSeparateColor
#: note: compositor-separate
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeSepRGBA")

#: compositor/combine_hsva
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeCombHSVA undefined
#: right 5.0.1: CompositorNodeCombineColor
#: note: compositor-separate
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeCombHSVA")

#: compositor/separate_color
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeSeparateColor")
node.mode = "HSV"

#: compositor/texture_node
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeTexture undefined
#: right 5.0.1: ShaderNodeTexNoise
#: note: compositor-texture
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeTexture")

#: compositor/sun_beams
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeSunBeams undefined
#: right 5.0.1: CompositorNodeGlare
#: note: sun-beams
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeSunBeams")

#: compositor/glare_type
#: raises 5.0.1: AttributeError: 'CompositorNodeGlare' object has no attribute 'glare_type'
#: right 5.0.1: inputs | Type
#: note: glare-options
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeGlare")
node.glare_type = "FOG_GLOW"

#: compositor/glare_threshold
#: raises 5.0.1: AttributeError: 'CompositorNodeGlare' object has no attribute 'threshold'
#: right 5.0.1: Threshold
#: note: glare-options
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeGlare")
node.threshold = 0.8

#: compositor/glare_threshold_socket
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Threshold" not found'
#: right 3.4.1: threshold
#: note: glare-options
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeGlare")
node.inputs["Threshold"].default_value = 0.8

#: compositor/glare_bloom
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "BLOOM" not found in ('GHOSTS', 'STREAKS', 'FOG_GLOW', 'SIMPLE_STAR')
#: raises 5.0.1: AttributeError: 'CompositorNodeGlare' object has no attribute 'glare_type'
#: right 3.4.1: FOG_GLOW
#: right 5.0.1: inputs | Type
#: note: glare-options
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeGlare")
node.glare_type = "BLOOM"

#: compositor/blur_size
#: raises 5.0.1: AttributeError: 'CompositorNodeBlur' object has no attribute 'size_x'
#: right 5.0.1: Size
#: note: blur-options
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeBlur")
node.size_x = 10
node.size_y = 10

#: compositor/blur_filter
#: raises 5.0.1: AttributeError: 'CompositorNodeBlur' object has no attribute 'filter_type'
#: right 5.0.1: Type | inputs
#: note: blur-options
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeBlur")
node.filter_type = "GAUSS"

#: compositor/split_viewer
#: raises 4.5.15: RuntimeError: Error: Node type CompositorNodeSplitViewer undefined
#: raises 5.0.1: RuntimeError: Error: Node type CompositorNodeSplitViewer undefined
#: right 4.5.15 5.0.1: CompositorNodeSplit
#: note: split-viewer
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeSplitViewer")

#: compositor/split
#: raises 3.4.1: RuntimeError: Error: Node type CompositorNodeSplit undefined
#: right 3.4.1: CompositorNodeSplitViewer
#: note: split-viewer
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeSplit")

#: compositor/output_file_base_path
#: raises 5.0.1: AttributeError: 'CompositorNodeOutputFile' object has no attribute 'base_path'
#: right 5.0.1: directory
#: note: file-output
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeOutputFile")
node.base_path = "//out"

#: compositor/output_file_slots
#: raises 5.0.1: AttributeError: 'CompositorNodeOutputFile' object has no attribute 'file_slots'
#: right 5.0.1: file_output_items
#: note: file-output
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeOutputFile")
node.file_slots.new("depth")

#: compositor/output_file_items
#: raises 3.4.1: AttributeError: 'CompositorNodeOutputFile' object has no attribute 'file_output_items'
#: raises 4.5.15: AttributeError: 'CompositorNodeOutputFile' object has no attribute 'file_output_items'
#: right 3.4.1 4.5.15: file_slots
#: note: file-output
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeOutputFile")
node.file_output_items.new("RGBA", "depth")

#: compositor/lens_distort
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Distort" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Distort" not found'
#: right 4.5.15 5.0.1: Distortion
#: note: lens-distortion
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeLensdist")
node.inputs["Distort"].default_value = 0.1

#: compositor/lens_jitter
#: raises 5.0.1: AttributeError: 'CompositorNodeLensdist' object has no attribute 'use_jitter'
#: right 5.0.1: Jitter
#: note: lens-distortion
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeLensdist")
node.use_jitter = True

#: compositor/color_balance
#: raises 5.0.1: AttributeError: 'CompositorNodeColorBalance' object has no attribute 'lift'
#: right 5.0.1: Lift | inputs
#: note: color-balance
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeColorBalance")
node.lift = (1.0, 0.9, 0.9)

#: compositor/ellipse_mask
#: raises 3.4.1: AttributeError: 'CompositorNodeEllipseMask' object has no attribute 'mask_width'
#: raises 5.0.1: AttributeError: 'CompositorNodeEllipseMask' object has no attribute 'mask_width'
#: right 3.4.1: width
#: right 5.0.1: Size | inputs
#: note: mask-options
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeEllipseMask")
node.mask_width = 0.5

#: compositor/alpha_over_premul
#: raises 5.0.1: AttributeError: 'CompositorNodeAlphaOver' object has no attribute 'use_premultiply'
#: right 5.0.1: Straight Alpha
#: note: alpha-over
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeAlphaOver")
node.use_premultiply = True

#: compositor/denoise_hdr
#: raises 5.0.1: AttributeError: 'CompositorNodeDenoise' object has no attribute 'use_hdr'
#: right 5.0.1: HDR
#: note: denoise-options
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeDenoise")
node.use_hdr = True

#: compositor/tree_opencl
#: raises 4.5.15: AttributeError: 'CompositorNodeTree' object has no attribute 'use_opencl'
#: raises 5.0.1: AttributeError: 'CompositorNodeTree' object has no attribute 'use_opencl'
#: right 4.5.15 5.0.1: compositor_device
#: note: compositor-speed
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
tree.use_opencl = True

#: compositor/tree_chunk_size
#: raises 4.5.15: AttributeError: 'CompositorNodeTree' object has no attribute 'chunk_size'
#: raises 5.0.1: AttributeError: 'CompositorNodeTree' object has no attribute 'chunk_size'
#: right 4.5.15 5.0.1: compositor_device
#: note: compositor-speed
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
tree.chunk_size = "256"

#: compositor/tree_render_quality
#: raises 4.5.15: AttributeError: 'CompositorNodeTree' object has no attribute 'render_quality'
#: raises 5.0.1: AttributeError: 'CompositorNodeTree' object has no attribute 'render_quality'
#: right 4.5.15 5.0.1: compositor_precision
#: note: compositor-speed
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
tree.render_quality = "HIGH"

#: compositor/hue_saturation
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeHueSat")
node.inputs["Saturation"].default_value = 0.5

#: compositor/set_alpha
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeSetAlpha")

#: compositor/rgb_curves
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeCurveRGB")
node.mapping.curves[3].points.new(0.5, 0.6)

#: compositor/vector_blur_factor
#: raises 5.0.1: AttributeError: 'CompositorNodeVecBlur' object has no attribute 'factor'
#: right 5.0.1: Shutter | inputs
#: note: vector-blur
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeVecBlur")
node.factor = 0.5

#: compositor/defocus
import bpy

tree = bpy.data.node_groups.new("Grade", "CompositorNodeTree")
node = tree.nodes.new("CompositorNodeDefocus")
node.f_stop = 8.0
