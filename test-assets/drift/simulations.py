#: simulations/weld
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
weld = tile.modifiers.new("Weld", "WELD")
weld.merge_threshold = 0.001

#: simulations/skin
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
skin = tile.modifiers.new("Skin", "SKIN")
skin.use_smooth_shade = True

#: simulations/simple_deform
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bend = tile.modifiers.new("Bend", "SIMPLE_DEFORM")
bend.deform_method = "BEND"
bend.angle = 0.8

#: simulations/simple_deform_axis
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bend = tile.modifiers.new("Bend", "SIMPLE_DEFORM")
bend.deform_axis = "Z"

#: simulations/curve_deform
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
follow = tile.modifiers.new("Follow", "CURVE")
follow.deform_axis = "POS_X"

#: simulations/shrinkwrap
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
wrap = tile.modifiers.new("Wrap", "SHRINKWRAP")
wrap.wrap_method = "NEAREST_SURFACEPOINT"

#: simulations/smooth_corrective
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
smooth = tile.modifiers.new("Smooth", "CORRECTIVE_SMOOTH")
smooth.iterations = 10

#: simulations/cloth
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
cloth = tile.modifiers.new("Cloth", "CLOTH")
cloth.settings.quality = 8
cloth.settings.mass = 0.3

#: simulations/cloth_spring
#: raises 3.4.1: AttributeError: 'ClothSettings' object has no attribute 'structural_stiffness'
#: raises 4.5.15: AttributeError: 'ClothSettings' object has no attribute 'structural_stiffness'
#: raises 5.0.1: AttributeError: 'ClothSettings' object has no attribute 'structural_stiffness'
#: right 3.4.1 4.5.15 5.0.1: tension_stiffness
#: note: cloth-stiffness
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
cloth = tile.modifiers.new("Cloth", "CLOTH")
cloth.settings.structural_stiffness = 15

#: simulations/collision
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.modifiers.new("Collision", "COLLISION")
tile.collision.damping = 0.2

#: simulations/smoke
#: raises 3.4.1: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "SMOKE" not found in ('DATA_TRANSFER', 'MESH_CACHE', 'MESH_SEQUENCE_CACHE', 'N
#: raises 4.5.15: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "SMOKE" not found in ('GREASE_PENCIL_VERTEX_WEIGHT_PROXIMITY', 'DATA_TRANSFER'
#: raises 5.0.1: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "SMOKE" not found in ('GREASE_PENCIL_VERTEX_WEIGHT_PROXIMITY', 'DATA_TRANSFER'
#: right 3.4.1 4.5.15 5.0.1: FLUID
#: note: smoke
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
smoke = tile.modifiers.new("Smoke", "SMOKE")

#: simulations/fluid
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
fluid = tile.modifiers.new("Fluid", "FLUID")
fluid.fluid_type = "DOMAIN"
fluid.domain_settings.resolution_max = 32

#: simulations/fluidsimulation
#: raises 3.4.1: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "FLUID_SIMULATION" not found in ('DATA_TRANSFER', 'MESH_CACHE', 'MESH_SEQUENCE
#: raises 4.5.15: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "FLUID_SIMULATION" not found in ('GREASE_PENCIL_VERTEX_WEIGHT_PROXIMITY', 'DAT
#: raises 5.0.1: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "FLUID_SIMULATION" not found in ('GREASE_PENCIL_VERTEX_WEIGHT_PROXIMITY', 'DAT
#: right 3.4.1 4.5.15 5.0.1: FLUID
#: note: smoke
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
fluid = tile.modifiers.new("Fluid", "FLUID_SIMULATION")

#: simulations/point_cache_compression
#: raises 5.0.1: AttributeError: 'PointCache' object has no attribute 'compression'
#: right 5.0.1: use_disk_cache
#: note: point-cache-compression
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
cloth = tile.modifiers.new("Cloth", "CLOTH")
cloth.point_cache.compression = "HEAVY"

#: simulations/ocean
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
ocean = tile.modifiers.new("Ocean", "OCEAN")
ocean.wave_scale = 2.0

#: simulations/build_and_explode
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
build = tile.modifiers.new("Build", "BUILD")
build.frame_start = 1

#: simulations/nodes_input_by_name
#: raises 3.4.1: KeyError: 'bpy_struct[key]: key "Density" not found'
#: raises 4.5.15: KeyError: 'bpy_struct[key]: key "Density" not found'
#: raises 5.0.1: KeyError: 'bpy_struct[key]: key "Density" not found'
#: right 3.4.1 4.5.15 5.0.1: identifier
#: note: nodes-modifier-inputs
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
modifier = tile.modifiers.new("Scatter", "NODES")
value = modifier["Density"]

#: simulations/data_transfer_vcol
#: raises 4.5.15: ValueError: bpy_struct: item.attr = val:: 'VCOL' not found in ('CUSTOM_NORMAL', 'COLOR_CORNER', 'UV')
#: raises 5.0.1: ValueError: bpy_struct: item.attr = val:: 'VCOL' not found in ('CUSTOM_NORMAL', 'COLOR_CORNER', 'UV')
#: right 4.5.15 5.0.1: COLOR_CORNER
#: note: data-transfer-colors
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
transfer = tile.modifiers.new("Transfer", "DATA_TRANSFER")
transfer.data_types_loops = {"VCOL"}

#: simulations/mesh_cache_flip
#: raises 4.5.15: ValueError: bpy_struct: item.attr = val: sequences of dimension 0 should contain 3 items, not 1
#: raises 5.0.1: ValueError: bpy_struct: item.attr = val: sequences of dimension 0 should contain 3 items, not 1
#: right 4.5.15 5.0.1: flip_axis | X
#: note: mesh-cache-flip
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
cache = tile.modifiers.new("Cache", "MESH_CACHE")
cache.flip_axis = {"X"}
