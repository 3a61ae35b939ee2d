#: shader_nodes/musgrave
#: raises 4.5.15: RuntimeError: Error: Node type ShaderNodeTexMusgrave undefined
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeTexMusgrave undefined
#: right 4.5.15 5.0.1: ShaderNodeTexNoise
#: note: musgrave
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexMusgrave")

#: shader_nodes/noise_type
#: raises 3.4.1: AttributeError: 'ShaderNodeTexNoise' object has no attribute 'noise_type'
#: right 3.4.1: ShaderNodeTexMusgrave | musgrave_type
#: note: noise-type
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.noise_type = "RIDGED_MULTIFRACTAL"

#: shader_nodes/noise
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.inputs["Scale"].default_value = 12
texture.inputs["Detail"].default_value = 4

#: shader_nodes/noise_output_fac
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
ramp = nodes.new("ShaderNodeValToRGB")
material.node_tree.links.new(texture.outputs["Fac"], ramp.inputs["Fac"])

#: shader_nodes/noise_lacunarity
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Lacunarity" not found'
#: right 3.4.1: Detail | Roughness | Distortion
#: note: noise-lacunarity
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.inputs["Lacunarity"].default_value = 2.0

#: shader_nodes/noise_normalize
#: raises 3.4.1: AttributeError: 'ShaderNodeTexNoise' object has no attribute 'normalize'
#: right 3.4.1: ShaderNodeMapRange | ShaderNodeTexNoise
#: note: noise-normalize
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.normalize = False

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

#: shader_nodes/point_density
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeTexPointDensity undefined
#: right 5.0.1: ShaderNodeTexNoise | ShaderNodeAttribute
#: note: point-density
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cloud = nodes.new("ShaderNodeTexPointDensity")

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

#: shader_nodes/voronoi
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cells = nodes.new("ShaderNodeTexVoronoi")
cells.feature = "DISTANCE_TO_EDGE"

#: shader_nodes/voronoi_smoothness
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cells = nodes.new("ShaderNodeTexVoronoi")
cells.feature = "SMOOTH_F1"
cells.inputs["Smoothness"].default_value = 0.4

#: shader_nodes/voronoi_detail
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Detail" not found'
#: right 3.4.1: Scale | Randomness
#: note: voronoi-detail
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cells = nodes.new("ShaderNodeTexVoronoi")
cells.inputs["Detail"].default_value = 2

#: shader_nodes/voronoi_coloring
#: raises 3.4.1: AttributeError: 'ShaderNodeTexVoronoi' object has no attribute 'coloring'
#: raises 4.5.15: AttributeError: 'ShaderNodeTexVoronoi' object has no attribute 'coloring'
#: raises 5.0.1: AttributeError: 'ShaderNodeTexVoronoi' object has no attribute 'coloring'
#: right 3.4.1 4.5.15 5.0.1: feature
#: note: voronoi-coloring
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cells = nodes.new("ShaderNodeTexVoronoi")
cells.coloring = "CELLS"

#: shader_nodes/sky_nishita
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "NISHITA" not found in ('SINGLE_SCATTERING', 'MULTIPLE_SCATTERING', 'PREETHAM', 'HOSEK_WILKIE')
#: right 5.0.1: MULTIPLE_SCATTERING | SINGLE_SCATTERING
#: note: sky-nishita
import bpy

world = bpy.data.worlds.new("Sky")
world.use_nodes = True
sky = world.node_tree.nodes.new("ShaderNodeTexSky")
sky.sky_type = "NISHITA"

#: shader_nodes/sky_scattering
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "MULTIPLE_SCATTERING" not found in ('PREETHAM', 'HOSEK_WILKIE', 'NISHITA')
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "MULTIPLE_SCATTERING" not found in ('PREETHAM', 'HOSEK_WILKIE', 'NISHITA')
#: right 3.4.1 4.5.15: NISHITA
#: note: sky-nishita
import bpy

world = bpy.data.worlds.new("Sky")
world.use_nodes = True
sky = world.node_tree.nodes.new("ShaderNodeTexSky")
sky.sky_type = "MULTIPLE_SCATTERING"

#: shader_nodes/sky_dust
#: raises 5.0.1: AttributeError: 'ShaderNodeTexSky' object has no attribute 'dust_density'
#: right 5.0.1: aerosol_density
#: note: sky-dust
import bpy

world = bpy.data.worlds.new("Sky")
world.use_nodes = True
sky = world.node_tree.nodes.new("ShaderNodeTexSky")
sky.dust_density = 2.0

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

#: shader_nodes/image_texture
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
picture = nodes.new("ShaderNodeTexImage")
picture.image = bpy.data.images.new("Leaf", 64, 64)
picture.interpolation = "Closest"

#: shader_nodes/color_space_linear
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "Linear" not found in ('ACES2065-1', 'ACEScg', 'AgX Base Display P3', 'AgX Base Rec.1886', 'AgX Base Rec.
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "Linear" not found in ('ACES 1.3 sRGB', 'ACES 2.0 sRGB', 'ACES2065-1', 'ACEScc', 'ACEScct', 'ACEScg', 'Ag
#: right 4.5.15 5.0.1: Linear Rec.709
#: note: color-space-linear
import bpy

picture = bpy.data.images.new("Height", 64, 64)
picture.colorspace_settings.name = "Linear"

#: shader_nodes/color_space_linear_rec709
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "Linear Rec.709" not found in ('Filmic Log', 'Filmic sRGB', 'Linear', 'Linear ACES', 'Linear ACEScg', 'No
#: right 3.4.1: Linear
#: note: color-space-linear
import bpy

picture = bpy.data.images.new("Height", 64, 64)
picture.colorspace_settings.name = "Linear Rec.709"

#: shader_nodes/color_space_raw
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "Raw" not found in ('ACES2065-1', 'ACEScg', 'AgX Base Display P3', 'AgX Base Rec.1886', 'AgX Base Rec.202
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "Raw" not found in ('ACES 1.3 sRGB', 'ACES 2.0 sRGB', 'ACES2065-1', 'ACEScc', 'ACEScct', 'ACEScg', 'AgX B
#: right 4.5.15 5.0.1: Non-Color
#: note: color-space-raw
import bpy

picture = bpy.data.images.new("Height", 64, 64)
picture.colorspace_settings.name = "Raw"

#: shader_nodes/color_space_non_color
import bpy

picture = bpy.data.images.new("Height", 64, 64)
picture.colorspace_settings.name = "Non-Color"

#: shader_nodes/wave_direction
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
wave = nodes.new("ShaderNodeTexWave")
wave.bands_direction = "Z"

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

#: shader_nodes/brick_and_checker
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
brick = nodes.new("ShaderNodeTexBrick")
checker = nodes.new("ShaderNodeTexChecker")
brick.inputs["Mortar Size"].default_value = 0.02

#: shader_nodes/gabor
#: raises 3.4.1: RuntimeError: Error: Node type ShaderNodeTexGabor undefined
#: right 3.4.1: ShaderNodeTexNoise
#: note: gabor
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexGabor")

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

#: shader_nodes/noise_output_factor
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Factor" not found'
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Factor" not found'
#: right 3.4.1 4.5.15: Fac
#: note: noise-fac
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
value = texture.outputs["Factor"]

#: shader_nodes/noise_w_of_three_dimensions
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "W" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "W" not found'
#: right 4.5.15 5.0.1: noise_dimensions | 4D
#: note: disabled-sockets
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.inputs["W"].default_value = 2

#: shader_nodes/noise_w
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.noise_dimensions = "4D"
texture.inputs["W"].default_value = 2

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
