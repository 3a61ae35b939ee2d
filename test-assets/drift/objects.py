#: objects/scene_objects_link
#: raises 3.4.1: AttributeError: 'bpy_prop_collection' object has no attribute 'link'
#: raises 4.5.15: AttributeError: bpy_prop_collection: attribute "link" not found
#: raises 5.0.1: AttributeError: bpy_prop_collection: attribute "link" not found
#: right 3.4.1 4.5.15 5.0.1: collection
#: note: scene-link
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.objects.link(tile)

#: objects/scene_active
#: raises 3.4.1: AttributeError: bpy_prop_collection: attribute "active" not found
#: raises 4.5.15: AttributeError: bpy_prop_collection: attribute "active" not found
#: raises 5.0.1: AttributeError: bpy_prop_collection: attribute "active" not found
#: right 3.4.1 4.5.15 5.0.1: view_layer | active
#: note: scene-active-object
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
bpy.context.scene.objects.active = tile

#: objects/scene_update
#: raises 3.4.1: AttributeError: 'Scene' object has no attribute 'update'
#: raises 4.5.15: AttributeError: 'Scene' object has no attribute 'update'
#: raises 5.0.1: AttributeError: 'Scene' object has no attribute 'update'
#: right 3.4.1 4.5.15 5.0.1: view_layer | update
#: note: scene-update
import bpy

scene = bpy.context.scene
scene.update()

#: objects/view_layer_update
import bpy

bpy.context.view_layer.update()

#: objects/matrix_multiply
#: raises 3.4.1: TypeError: Element-wise multiplication: not supported between 'Matrix' and 'Vector' types
#: raises 4.5.15: TypeError: Element-wise multiplication: not supported between 'Matrix' and 'Vector' types
#: raises 5.0.1: TypeError: Element-wise multiplication: not supported between 'Matrix' and 'Vector' types
#: right 3.4.1 4.5.15 5.0.1: @
#: note: matrix-multiply
from mathutils import Matrix, Vector

moved = Matrix.Translation((0, 0, 1)) * Vector((1, 0, 0))

#: objects/matrix_multiply_at
from mathutils import Matrix, Vector

moved = Matrix.Translation((0, 0, 1)) @ Vector((1, 0, 0))

#: objects/rotation_degrees_string
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "EULER" not found in ('QUATERNION', 'XYZ', 'XZY', 'YXZ', 'YZX', 'ZXY', 'ZYX', 'AXIS_ANGLE')
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "EULER" not found in ('QUATERNION', 'XYZ', 'XZY', 'YXZ', 'YZX', 'ZXY', 'ZYX', 'AXIS_ANGLE')
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "EULER" not found in ('QUATERNION', 'XYZ', 'XZY', 'YXZ', 'YZX', 'ZXY', 'ZYX', 'AXIS_ANGLE')
#: right 3.4.1 4.5.15 5.0.1: QUATERNION | XYZ
#: note: rotation-mode
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.rotation_mode = "EULER"

#: objects/rotation
import math
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.rotation_mode = "XYZ"
tile.rotation_euler = (0, 0, math.radians(45))

#: objects/to_mesh_arguments
#: raises 3.4.1: TypeError: Object.to_mesh(): takes at most 2 arguments, got 3
#: raises 4.5.15: TypeError: Object.to_mesh(): takes at most 2 arguments, got 3
#: raises 5.0.1: TypeError: Object.to_mesh(): takes at most 2 arguments, got 3
#: right 3.4.1 4.5.15 5.0.1: depsgraph | preserve_all_data_layers | evaluated_get
#: note: to-mesh
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
mesh = cube.to_mesh(bpy.context.scene, True, "PREVIEW")

#: objects/to_mesh
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
graph = bpy.context.evaluated_depsgraph_get()
mesh = cube.evaluated_get(graph).to_mesh()
cube.evaluated_get(graph).to_mesh_clear()

#: objects/new_from_object
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
graph = bpy.context.evaluated_depsgraph_get()
mesh = bpy.data.meshes.new_from_object(cube.evaluated_get(graph), depsgraph=graph)

#: objects/new_from_object_old
#: raises 3.4.1: TypeError: BlendDataMeshes.new_from_object(): takes at most 3 arguments, got 4
#: raises 4.5.15: TypeError: BlendDataMeshes.new_from_object(): takes at most 3 arguments, got 4
#: raises 5.0.1: TypeError: BlendDataMeshes.new_from_object(): takes at most 3 arguments, got 4
#: right 3.4.1 4.5.15 5.0.1: new_from_object | depsgraph
#: note: to-mesh
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
mesh = bpy.data.meshes.new_from_object(bpy.context.scene, cube, True, "PREVIEW")

#: objects/ray_cast
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.context.view_layer.update()
hit = cube.ray_cast((0, 0, 5), (0, 0, -1))

#: objects/scene_ray_cast_layer
#: raises 3.4.1: TypeError: Scene.ray_cast(): error with argument 1, "depsgraph" -  Function.depsgraph expected a Depsgraph type, not ViewLayer
#: raises 4.5.15: TypeError: Scene.ray_cast(): error with argument 1, "depsgraph" -  Function.depsgraph expected a Depsgraph type, not ViewLayer
#: raises 5.0.1: TypeError: Scene.ray_cast(): error with argument 1, "depsgraph" -  Function.depsgraph expected a Depsgraph type, not ViewLayer
#: right 3.4.1 4.5.15 5.0.1: depsgraph
#: note: scene-ray-cast
import bpy

scene = bpy.context.scene
hit = scene.ray_cast(bpy.context.view_layer, (0, 0, 5), (0, 0, -1))

#: objects/scene_ray_cast
import bpy

scene = bpy.context.scene
hit = scene.ray_cast(bpy.context.evaluated_depsgraph_get(), (0, 0, 5), (0, 0, -1))

#: objects/parent
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
root = bpy.data.objects.new("Root", None)
bpy.context.scene.collection.objects.link(root)
tile.parent = root
tile.matrix_parent_inverse = root.matrix_world.inverted()

#: objects/children_recursive
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
below = tile.children_recursive

#: objects/dimensions
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
size = tile.dimensions.copy()
corners = [corner[:] for corner in tile.bound_box]

#: objects/pose_library
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'pose_library'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'pose_library'
#: right 4.5.15 5.0.1: asset_mark | pose_library
#: note: pose-library
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.pose_library = None

#: objects/grease_pencil_modifiers
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'grease_pencil_modifiers'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'grease_pencil_modifiers'
#: right 4.5.15 5.0.1: modifiers
#: note: grease-pencil-modifiers
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
count = len(tile.grease_pencil_modifiers)

#: objects/asset_mark
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.asset_mark()
tile.asset_data.description = "A tile"

#: objects/asset_license
#: raises 3.4.1: AttributeError: 'AssetMetaData' object has no attribute 'license'
#: right 3.4.1: description | author
#: note: asset-license
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.asset_mark()
tile.asset_data.license = "CC0"

#: objects/custom_property
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile["height"] = 2.5
tile.id_properties_ui("height").update(min=0.0, max=5.0)

#: objects/rna_ui
#: raises 3.4.1: KeyError: 'bpy_struct[key]: key "_RNA_UI" not found'
#: raises 4.5.15: KeyError: 'bpy_struct[key]: key "_RNA_UI" not found'
#: raises 5.0.1: KeyError: 'bpy_struct[key]: key "_RNA_UI" not found'
#: right 3.4.1 4.5.15 5.0.1: id_properties_ui
#: note: rna-ui
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile["height"] = 2.5
tile["_RNA_UI"]["height"] = {"min": 0.0}

#: objects/session_uid
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'session_uid'
#: right 3.4.1: name
#: note: session-uid
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
number = tile.session_uid

#: objects/session_uuid
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'session_uuid'
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'session_uuid'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'session_uuid'
#: right 3.4.1: name
#: right 4.5.15 5.0.1: session_uid
#: note: session-uuid
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
number = tile.session_uuid

#: objects/id_rename
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'rename'
#: right 3.4.1: name
#: note: id-rename
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.rename("Slab")

#: objects/id_type
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'id_type'
#: right 3.4.1: bl_rna
#: note: id-type
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
kind = tile.id_type

#: objects/shape_key
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.shape_key_add(name="Basis")
key = tile.shape_key_add(name="Bent")
key.data[0].co.z = 1
key.value = 0.5

#: objects/shape_key_points
#: raises 3.4.1: AttributeError: 'ShapeKey' object has no attribute 'points'
#: right 3.4.1: data
#: note: shape-key-points
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
key = tile.shape_key_add(name="Basis")
key.points[0].co.z = 1

#: objects/constraint
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
track = tile.constraints.new("TRACK_TO")
track.track_axis = "TRACK_NEGATIVE_Z"
track.up_axis = "UP_Y"

#: objects/constraint_geometry_attribute
#: raises 3.4.1: TypeError: ObjectConstraints.new(): error with argument 1, "type" -  enum "GEOMETRY_ATTRIBUTE" not found in ('CAMERA_SOLVER', 'FOLLOW_TRACK', 'OBJECT_
#: raises 4.5.15: TypeError: ObjectConstraints.new(): error with argument 1, "type" -  enum "GEOMETRY_ATTRIBUTE" not found in ('CAMERA_SOLVER', 'FOLLOW_TRACK', 'OBJECT_
#: right 3.4.1 4.5.15: COPY_TRANSFORMS | COPY_LOCATION
#: note: geometry-attribute-constraint
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
follow = tile.constraints.new("GEOMETRY_ATTRIBUTE")

#: objects/actions_user_clear
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.animation_data_clear()
