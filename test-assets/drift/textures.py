#: textures/musgrave
#: raises 4.5.15: RuntimeError: Error: Node type ShaderNodeTexMusgrave undefined
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeTexMusgrave undefined
#: right 4.5.15 5.0.1: ShaderNodeTexNoise
#: note: musgrave
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexMusgrave")

#: textures/noise_type
#: raises 3.4.1: AttributeError: 'ShaderNodeTexNoise' object has no attribute 'noise_type'
#: right 3.4.1: ShaderNodeTexMusgrave | musgrave_type
#: note: noise-type
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.noise_type = "RIDGED_MULTIFRACTAL"

#: textures/noise
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.inputs["Scale"].default_value = 12
texture.inputs["Detail"].default_value = 4

#: textures/noise_output_fac
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
ramp = nodes.new("ShaderNodeValToRGB")
material.node_tree.links.new(texture.outputs["Fac"], ramp.inputs["Fac"])

#: textures/noise_lacunarity
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Lacunarity" not found'
#: right 3.4.1: Detail | Roughness | Distortion
#: note: noise-lacunarity
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.inputs["Lacunarity"].default_value = 2.0

#: textures/noise_normalize
#: raises 3.4.1: AttributeError: 'ShaderNodeTexNoise' object has no attribute 'normalize'
#: right 3.4.1: ShaderNodeMapRange | ShaderNodeTexNoise
#: note: noise-normalize
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.normalize = False

#: textures/point_density
#: raises 5.0.1: RuntimeError: Error: Node type ShaderNodeTexPointDensity undefined
#: right 5.0.1: ShaderNodeTexNoise | ShaderNodeAttribute
#: note: point-density
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cloud = nodes.new("ShaderNodeTexPointDensity")

#: textures/voronoi
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cells = nodes.new("ShaderNodeTexVoronoi")
cells.feature = "DISTANCE_TO_EDGE"

#: textures/voronoi_smoothness
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cells = nodes.new("ShaderNodeTexVoronoi")
cells.feature = "SMOOTH_F1"
cells.inputs["Smoothness"].default_value = 0.4

#: textures/voronoi_detail
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Detail" not found'
#: right 3.4.1: Scale | Randomness
#: note: voronoi-detail
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
cells = nodes.new("ShaderNodeTexVoronoi")
cells.inputs["Detail"].default_value = 2

#: textures/voronoi_coloring
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

#: textures/sky_nishita
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "NISHITA" not found in ('SINGLE_SCATTERING', 'MULTIPLE_SCATTERING', 'PREETHAM', 'HOSEK_WILKIE')
#: right 5.0.1: MULTIPLE_SCATTERING | SINGLE_SCATTERING
#: note: sky-nishita
import bpy

world = bpy.data.worlds.new("Sky")
world.use_nodes = True
sky = world.node_tree.nodes.new("ShaderNodeTexSky")
sky.sky_type = "NISHITA"

#: textures/sky_scattering
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "MULTIPLE_SCATTERING" not found in ('PREETHAM', 'HOSEK_WILKIE', 'NISHITA')
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "MULTIPLE_SCATTERING" not found in ('PREETHAM', 'HOSEK_WILKIE', 'NISHITA')
#: right 3.4.1 4.5.15: NISHITA
#: note: sky-nishita
import bpy

world = bpy.data.worlds.new("Sky")
world.use_nodes = True
sky = world.node_tree.nodes.new("ShaderNodeTexSky")
sky.sky_type = "MULTIPLE_SCATTERING"

#: textures/sky_dust
#: raises 5.0.1: AttributeError: 'ShaderNodeTexSky' object has no attribute 'dust_density'
#: right 5.0.1: aerosol_density
#: note: sky-dust
import bpy

world = bpy.data.worlds.new("Sky")
world.use_nodes = True
sky = world.node_tree.nodes.new("ShaderNodeTexSky")
sky.dust_density = 2.0

#: textures/image_texture
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
picture = nodes.new("ShaderNodeTexImage")
picture.image = bpy.data.images.new("Leaf", 64, 64)
picture.interpolation = "Closest"

#: textures/color_space_linear
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "Linear" not found in ('ACES2065-1', 'ACEScg', 'AgX Base Display P3', 'AgX Base Rec.1886', 'AgX Base Rec.
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "Linear" not found in ('ACES 1.3 sRGB', 'ACES 2.0 sRGB', 'ACES2065-1', 'ACEScc', 'ACEScct', 'ACEScg', 'Ag
#: right 4.5.15 5.0.1: Linear Rec.709
#: note: color-space-linear
import bpy

picture = bpy.data.images.new("Height", 64, 64)
picture.colorspace_settings.name = "Linear"

#: textures/color_space_linear_rec709
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "Linear Rec.709" not found in ('Filmic Log', 'Filmic sRGB', 'Linear', 'Linear ACES', 'Linear ACEScg', 'No
#: right 3.4.1: Linear
#: note: color-space-linear
import bpy

picture = bpy.data.images.new("Height", 64, 64)
picture.colorspace_settings.name = "Linear Rec.709"

#: textures/color_space_raw
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "Raw" not found in ('ACES2065-1', 'ACEScg', 'AgX Base Display P3', 'AgX Base Rec.1886', 'AgX Base Rec.202
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "Raw" not found in ('ACES 1.3 sRGB', 'ACES 2.0 sRGB', 'ACES2065-1', 'ACEScc', 'ACEScct', 'ACEScg', 'AgX B
#: right 4.5.15 5.0.1: Non-Color
#: note: color-space-raw
import bpy

picture = bpy.data.images.new("Height", 64, 64)
picture.colorspace_settings.name = "Raw"

#: textures/color_space_non_color
import bpy

picture = bpy.data.images.new("Height", 64, 64)
picture.colorspace_settings.name = "Non-Color"

#: textures/wave_direction
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
wave = nodes.new("ShaderNodeTexWave")
wave.bands_direction = "Z"

#: textures/brick_and_checker
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
brick = nodes.new("ShaderNodeTexBrick")
checker = nodes.new("ShaderNodeTexChecker")
brick.inputs["Mortar Size"].default_value = 0.02

#: textures/gabor
#: raises 3.4.1: RuntimeError: Error: Node type ShaderNodeTexGabor undefined
#: right 3.4.1: ShaderNodeTexNoise
#: note: gabor
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexGabor")

#: textures/noise_output_factor
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

#: textures/noise_w_of_three_dimensions
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

#: textures/noise_w
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
texture = nodes.new("ShaderNodeTexNoise")
texture.noise_dimensions = "4D"
texture.inputs["W"].default_value = 2
