#: modifiers/boolean_fast
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "FAST" not found in ('FLOAT', 'EXACT', 'MANIFOLD')
#: right 5.0.1: FLOAT
#: note: boolean-solver
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
cut = tile.modifiers.new("Cut", "BOOLEAN")
cut.solver = "FAST"

#: modifiers/boolean_float
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "FLOAT" not found in ('FAST', 'EXACT')
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "FLOAT" not found in ('FAST', 'EXACT', 'MANIFOLD')
#: right 3.4.1 4.5.15: FAST
#: note: boolean-solver
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
cut = tile.modifiers.new("Cut", "BOOLEAN")
cut.solver = "FLOAT"

#: modifiers/boolean_manifold
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "MANIFOLD" not found in ('FAST', 'EXACT')
#: right 3.4.1: EXACT
#: note: boolean-solver
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
cut = tile.modifiers.new("Cut", "BOOLEAN")
cut.solver = "MANIFOLD"

#: modifiers/boolean
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
cut = tile.modifiers.new("Cut", "BOOLEAN")
cut.operation = "DIFFERENCE"
cut.solver = "EXACT"

#: modifiers/bevel
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bevel = tile.modifiers.new("Bevel", "BEVEL")
bevel.width = 0.02
bevel.segments = 3
bevel.limit_method = "ANGLE"

#: modifiers/bevel_only_vertices
#: raises 3.4.1: AttributeError: 'BevelModifier' object has no attribute 'use_only_vertices'
#: raises 4.5.15: AttributeError: 'BevelModifier' object has no attribute 'use_only_vertices'
#: raises 5.0.1: AttributeError: 'BevelModifier' object has no attribute 'use_only_vertices'
#: right 3.4.1 4.5.15 5.0.1: affect
#: note: bevel-only-vertices
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bevel = tile.modifiers.new("Bevel", "BEVEL")
bevel.use_only_vertices = True

#: modifiers/bevel_affect
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bevel = tile.modifiers.new("Bevel", "BEVEL")
bevel.affect = "VERTICES"

#: modifiers/bevel_amount
#: raises 3.4.1: AttributeError: 'BevelModifier' object has no attribute 'offset'
#: raises 4.5.15: AttributeError: 'BevelModifier' object has no attribute 'offset'
#: raises 5.0.1: AttributeError: 'BevelModifier' object has no attribute 'offset'
#: right 3.4.1 4.5.15 5.0.1: width
#: note: bevel-width
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bevel = tile.modifiers.new("Bevel", "BEVEL")
bevel.offset = 0.02

#: modifiers/bevel_edge_weight
#: raises 3.4.1: AttributeError: 'BevelModifier' object has no attribute 'edge_weight'
#: right 3.4.1: limit_method
#: note: bevel-weight-name
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bevel = tile.modifiers.new("Bevel", "BEVEL")
bevel.edge_weight = "bevel_weight_edge"

#: modifiers/subsurf
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
smooth = tile.modifiers.new("Smooth", "SUBSURF")
smooth.levels = 2
smooth.render_levels = 3

#: modifiers/subsurf_type_name
#: raises 3.4.1: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "SUBDIVISION_SURFACE" not found in ('DATA_TRANSFER', 'MESH_CACHE', 'MESH_SEQUE
#: raises 4.5.15: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "SUBDIVISION_SURFACE" not found in ('GREASE_PENCIL_VERTEX_WEIGHT_PROXIMITY', '
#: raises 5.0.1: TypeError: ObjectModifiers.new(): error with argument 2, "type" -  enum "SUBDIVISION_SURFACE" not found in ('GREASE_PENCIL_VERTEX_WEIGHT_PROXIMITY', '
#: right 3.4.1 4.5.15 5.0.1: SUBSURF
#: note: ui-modifier-names
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
smooth = tile.modifiers.new("Smooth", "SUBDIVISION_SURFACE")

#: modifiers/subsurf_uv
#: raises 3.4.1: AttributeError: 'SubsurfModifier' object has no attribute 'use_subsurf_uv'
#: raises 4.5.15: AttributeError: 'SubsurfModifier' object has no attribute 'use_subsurf_uv'
#: raises 5.0.1: AttributeError: 'SubsurfModifier' object has no attribute 'use_subsurf_uv'
#: right 3.4.1 4.5.15 5.0.1: uv_smooth
#: note: subsurf-uv
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
smooth = tile.modifiers.new("Smooth", "SUBSURF")
smooth.use_subsurf_uv = True

#: modifiers/subsurf_adaptive
#: raises 3.4.1: AttributeError: 'SubsurfModifier' object has no attribute 'use_adaptive_subdivision'
#: raises 4.5.15: AttributeError: 'SubsurfModifier' object has no attribute 'use_adaptive_subdivision'
#: right 3.4.1 4.5.15: cycles
#: note: adaptive-subdivision
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
smooth = tile.modifiers.new("Smooth", "SUBSURF")
smooth.use_adaptive_subdivision = True

#: modifiers/cycles_adaptive
#: raises 5.0.1: AttributeError: 'CyclesObjectSettings' object has no attribute 'use_adaptive_subdivision'
#: right 5.0.1: use_adaptive_subdivision
#: note: cycles-adaptive-subdivision
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.cycles.use_adaptive_subdivision = True

#: modifiers/mirror
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
mirror = tile.modifiers.new("Mirror", "MIRROR")
mirror.use_axis = (True, False, False)

#: modifiers/mirror_x
#: raises 3.4.1: AttributeError: 'MirrorModifier' object has no attribute 'use_x'
#: raises 4.5.15: AttributeError: 'MirrorModifier' object has no attribute 'use_x'
#: raises 5.0.1: AttributeError: 'MirrorModifier' object has no attribute 'use_x'
#: right 3.4.1 4.5.15 5.0.1: use_axis
#: note: mirror-axis
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
mirror = tile.modifiers.new("Mirror", "MIRROR")
mirror.use_x = True

#: modifiers/array
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
array = tile.modifiers.new("Array", "ARRAY")
array.count = 5
array.relative_offset_displace = (1.1, 0, 0)

#: modifiers/array_offset
#: raises 3.4.1: AttributeError: 'ArrayModifier' object has no attribute 'offset'
#: raises 4.5.15: AttributeError: 'ArrayModifier' object has no attribute 'offset'
#: raises 5.0.1: AttributeError: 'ArrayModifier' object has no attribute 'offset'
#: right 3.4.1 4.5.15 5.0.1: relative_offset_displace | constant_offset_displace
#: note: array-offset
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
array = tile.modifiers.new("Array", "ARRAY")
array.offset = (1, 0, 0)

#: modifiers/solidify
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
solid = tile.modifiers.new("Solid", "SOLIDIFY")
solid.thickness = 0.1
solid.offset = 0

#: modifiers/screw
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
screw = tile.modifiers.new("Screw", "SCREW")
screw.angle = 6.28
screw.steps = 32

#: modifiers/screw_axis
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
screw = tile.modifiers.new("Screw", "SCREW")
screw.axis = "Z"
screw.screw_offset = 0.5

#: modifiers/decimate
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
less = tile.modifiers.new("Less", "DECIMATE")
less.ratio = 0.5

#: modifiers/remesh
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
remesh = tile.modifiers.new("Remesh", "REMESH")
remesh.mode = "VOXEL"
remesh.voxel_size = 0.1

#: modifiers/displace
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bumps = tile.modifiers.new("Bumps", "DISPLACE")
bumps.texture = bpy.data.textures.new("Clouds", "CLOUDS")
bumps.strength = 0.2

#: modifiers/weighted_normal
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
normals = tile.modifiers.new("Normals", "WEIGHTED_NORMAL")
normals.keep_sharp = True

#: modifiers/edge_split
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
split = tile.modifiers.new("Split", "EDGE_SPLIT")
split.split_angle = 0.5

#: modifiers/triangulate_keep_normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
triangles = tile.modifiers.new("Triangles", "TRIANGULATE")
triangles.keep_custom_normals = True

#: modifiers/wireframe
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
wires = tile.modifiers.new("Wires", "WIREFRAME")
wires.thickness = 0.02

#: modifiers/show_in_editmode
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bevel = tile.modifiers.new("Bevel", "BEVEL")
bevel.show_in_editmode = False
bevel.show_viewport = False

#: modifiers/modifier_move
#: raises 3.4.1: AttributeError: 'bpy_prop_collection' object has no attribute 'move'
#: right 3.4.1: modifier_move_to_index | modifier_move_up
#: note: modifier-move
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.modifiers.new("A", "BEVEL")
tile.modifiers.new("B", "SUBSURF")
tile.modifiers.move(1, 0)

#: modifiers/persistent_uid
#: raises 3.4.1: AttributeError: 'BevelModifier' object has no attribute 'persistent_uid'
#: right 3.4.1: name
#: note: pin-to-last
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bevel = tile.modifiers.new("Bevel", "BEVEL")
number = bevel.persistent_uid

#: modifiers/pin_to_last
#: raises 3.4.1: AttributeError: 'BevelModifier' object has no attribute 'use_pin_to_last'
#: right 3.4.1: modifier_move_to_index
#: note: pin-to-last
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bevel = tile.modifiers.new("Bevel", "BEVEL")
bevel.use_pin_to_last = True

#: modifiers/line_art
#: raises 3.4.1: AttributeError: 'module' object has no attribute 'GreasePencilLineartModifier'
#: right 3.4.1: LineartGpencilModifier
#: note: gpencil-modifier-types
import bpy

kind = bpy.types.GreasePencilLineartModifier
