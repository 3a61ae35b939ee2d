#: shader_nodes/velvet
#: raises 4.5.15: RuntimeError: Error: Node type ShaderNodeBsdfVelvet undefined
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeBsdfVelvet undefined
#: right 4.5.15 5.0.1: ShaderNodeBsdfSheen
#: note: velvet
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cloth = nodes.new("ShaderNodeBsdfVelvet")

#: shader_nodes/sheen
#: raises 3.4.1: RuntimeError: Error: Node type ShaderNodeBsdfSheen undefined
#: right 3.4.1: ShaderNodeBsdfVelvet
#: note: velvet
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cloth = nodes.new("ShaderNodeBsdfSheen")

#: shader_nodes/glossy
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
gloss = nodes.new("ShaderNodeBsdfGlossy")

#: shader_nodes/anisotropic
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
gloss = nodes.new("ShaderNodeBsdfAnisotropic")
gloss.inputs["Roughness"].default_value = 0.2

#: shader_nodes/separate_rgb
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeSeparateRGB undefined
#: right 5.0.1: ShaderNodeSeparateColor
#: note: separate-rgb
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
split = nodes.new("ShaderNodeSeparateRGB")

#: shader_nodes/combine_rgb
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeCombineRGB undefined
#: right 5.0.1: ShaderNodeCombineColor
#: note: separate-rgb
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
joined = nodes.new("ShaderNodeCombineRGB")

#: shader_nodes/separate_hsv
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeSeparateHSV undefined
#: right 5.0.1: ShaderNodeSeparateColor
#: note: separate-hsv
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
split = nodes.new("ShaderNodeSeparateHSV")

#: shader_nodes/separate_color
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
split = nodes.new("ShaderNodeSeparateColor")
split.mode = "HSV"

#: shader_nodes/mix_rgb
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
mix = nodes.new("ShaderNodeMixRGB")
mix.blend_type = "MULTIPLY"
mix.inputs["Color1"].default_value = (1, 0, 0, 1)

#: shader_nodes/mix_color_names
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Color1" not found'
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Color1" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Color1" not found'
#: right 3.4.1 4.5.15 5.0.1: A | B
#: note: mix-node-sockets
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
mix = nodes.new("ShaderNodeMix")
mix.data_type = "RGBA"
mix.inputs["Color1"].default_value = (1, 0, 0, 1)

#: shader_nodes/mix_color
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
mix = nodes.new("ShaderNodeMix")
mix.data_type = "RGBA"
mix.inputs[6].default_value = (1, 0, 0, 1)

#: shader_nodes/mix_fac
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Fac" not found'
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Fac" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Fac" not found'
#: right 3.4.1 4.5.15 5.0.1: Factor
#: note: mix-node-sockets
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
mix = nodes.new("ShaderNodeMix")
mix.inputs["Fac"].default_value = 0.3

#: shader_nodes/mix_shader
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
mix = nodes.new("ShaderNodeMixShader")
mix.inputs["Fac"].default_value = 0.3

#: shader_nodes/bump
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bump = nodes.new("ShaderNodeBump")
bump.inputs["Strength"].default_value = 0.2
material.node_tree.links.new(bump.outputs["Normal"], bsdf.inputs["Normal"])

#: shader_nodes/color_ramp
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
ramp = nodes.new("ShaderNodeValToRGB")
ramp.color_ramp.elements[0].color = (0.2, 0.1, 0.0, 1)
ramp.color_ramp.elements.new(0.5)

#: shader_nodes/color_ramp_node_name
#: raises 3.4.1: RuntimeError: Error: Node type ShaderNodeColorRamp undefined
#: raises 4.5.15: RuntimeError: Error: Node type ShaderNodeColorRamp undefined
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeColorRamp undefined
#: right 3.4.1 4.5.15 5.0.1: ShaderNodeValToRGB
#: note: ui-node-names
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
ramp = nodes.new("ShaderNodeColorRamp")

#: shader_nodes/mapping
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
mapping = nodes.new("ShaderNodeMapping")
mapping.inputs["Scale"].default_value = (2, 2, 2)

#: shader_nodes/mapping_attribute
#: raises 3.4.1: AttributeError: 'ShaderNodeMapping' object has no attribute 'scale'
#: raises 4.5.15: AttributeError: 'ShaderNodeMapping' object has no attribute 'scale'
#: raises 5.0.1: AttributeError: 'ShaderNodeMapping' object has no attribute 'scale'
#: right 3.4.1 4.5.15 5.0.1: inputs | Scale
#: note: mapping-sockets
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
mapping = nodes.new("ShaderNodeMapping")
mapping.scale = (2, 2, 2)

#: shader_nodes/principled_hair_distribution
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
gloss = nodes.new("ShaderNodeBsdfAnisotropic")
gloss.distribution = "GGX"

#: shader_nodes/glossy_sharp
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "SHARP" not found in ('BECKMANN', 'GGX', 'MULTI_GGX')
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "SHARP" not found in ('BECKMANN', 'GGX', 'MULTI_GGX')
#: right 4.5.15 5.0.1: GGX | BECKMANN | Roughness
#: note: distribution-sharp
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
glass = nodes.new("ShaderNodeBsdfGlass")
glass.distribution = "SHARP"

#: shader_nodes/principled_distribution
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.distribution = "MULTI_GGX"

#: shader_nodes/principled_subsurface_method
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.subsurface_method = "RANDOM_WALK"

#: shader_nodes/principled_subsurface_skin
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "RANDOM_WALK_SKIN" not found in ('BURLEY', 'RANDOM_WALK_FIXED_RADIUS', 'RANDOM_WALK')
#: right 3.4.1: RANDOM_WALK | RANDOM_WALK_FIXED_RADIUS
#: note: subsurface-skin
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.subsurface_method = "RANDOM_WALK_SKIN"

#: shader_nodes/math_node
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
sum_of = nodes.new("ShaderNodeMath")
sum_of.operation = "MULTIPLY_ADD"
sum_of.inputs[1].default_value = 2

#: shader_nodes/vector_math_scale
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
scaled = nodes.new("ShaderNodeVectorMath")
scaled.operation = "SCALE"
scaled.inputs["Scale"].default_value = 3

#: shader_nodes/hair_info_random
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
info = nodes.new("ShaderNodeHairInfo")
random = info.outputs["Random"]

#: shader_nodes/output_surface
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
output = nodes["Material Output"]
material.node_tree.links.new(bsdf.outputs["BSDF"], output.inputs["Surface"])

#: shader_nodes/volume_scatter
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
fog = nodes.new("ShaderNodeVolumePrincipled")
fog.inputs["Density"].default_value = 0.1

#: shader_nodes/metallic_bsdf
#: raises 3.4.1: RuntimeError: Error: Node type ShaderNodeBsdfMetallic undefined
#: right 3.4.1: ShaderNodeBsdfAnisotropic | ShaderNodeBsdfPrincipled
#: note: metallic-bsdf
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
metal = nodes.new("ShaderNodeBsdfMetallic")

#: shader_nodes/layer_weight
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
edge = nodes.new("ShaderNodeLayerWeight")
edge.inputs["Blend"].default_value = 0.4

#: shader_nodes/color_attribute_node
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
paint = nodes.new("ShaderNodeVertexColor")
paint.layer_name = "Paint"

#: shader_nodes/math_second_input
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Value_001" not found'
#: right 3.4.1: Value
#: note: socket-identifiers
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
product = nodes.new("ShaderNodeMath")
product.inputs["Value_001"].default_value = 2

#: shader_nodes/mix_shader_factor
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Factor" not found'
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Factor" not found'
#: right 3.4.1 4.5.15: Fac
#: note: mix-shader-factor
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
mix = nodes.new("ShaderNodeMixShader")
mix.inputs["Factor"].default_value = 0.3
