#: import_and_export/export_obj
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.export_scene.obj" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.export_scene.obj" error, could not be found
#: right 4.5.15 5.0.1: obj_export
#: note: obj-operators
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.export_scene.obj(filepath=bpy.app.tempdir + "cube.obj")

#: import_and_export/import_obj
#: raises 4.5.15: KeyError: 'get_rna_type("IMPORT_SCENE_OT_obj") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("IMPORT_SCENE_OT_obj") not found'
#: right 4.5.15 5.0.1: obj_import
#: note: obj-operators
import bpy

kind = bpy.ops.import_scene.obj.get_rna_type()

#: import_and_export/wm_obj_export
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.wm.obj_export(filepath=bpy.app.tempdir + "cube.obj")

#: import_and_export/wm_obj_import
import bpy

kind = bpy.ops.wm.obj_import.get_rna_type()

#: import_and_export/obj_export_selected
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "use_selection" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "use_selection" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "use_selection" unrecognized
#: right 3.4.1 4.5.15 5.0.1: export_selected_objects
#: note: obj-export-selection
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.wm.obj_export(filepath=bpy.app.tempdir + "cube.obj", use_selection=True)

#: import_and_export/export_stl
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.export_mesh.stl" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.export_mesh.stl" error, could not be found
#: right 4.5.15 5.0.1: stl_export
#: note: stl-operators
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.export_mesh.stl(filepath=bpy.app.tempdir + "cube.stl")

#: import_and_export/import_stl
#: raises 4.5.15: KeyError: 'get_rna_type("IMPORT_MESH_OT_stl") not found'
#: raises 5.0.1: KeyError: 'get_rna_type("IMPORT_MESH_OT_stl") not found'
#: right 4.5.15 5.0.1: stl_import
#: note: stl-operators
import bpy

kind = bpy.ops.import_mesh.stl.get_rna_type()

#: import_and_export/wm_stl_export
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.wm.stl_export" error, could not be found
#: right 3.4.1: export_mesh
#: note: stl-operators
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.wm.stl_export(filepath=bpy.app.tempdir + "cube.stl")

#: import_and_export/wm_stl_import
import bpy

kind = bpy.ops.wm.stl_import.get_rna_type()

#: import_and_export/export_ply
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.export_mesh.ply" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.export_mesh.ply" error, could not be found
#: right 4.5.15 5.0.1: ply_export
#: note: ply-operators
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.export_mesh.ply(filepath=bpy.app.tempdir + "cube.ply")

#: import_and_export/wm_ply_export
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.wm.ply_export" error, could not be found
#: right 3.4.1: export_mesh
#: note: ply-operators
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.wm.ply_export(filepath=bpy.app.tempdir + "cube.ply")

#: import_and_export/export_x3d
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.export_scene.x3d" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.export_scene.x3d" error, could not be found
#: right 4.5.15 5.0.1: export_scene | gltf
#: note: x3d-operators
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.export_scene.x3d(filepath=bpy.app.tempdir + "cube.x3d")

#: import_and_export/export_gltf
import bpy

kind = bpy.ops.export_scene.gltf.get_rna_type()

#: import_and_export/export_fbx
import bpy

kind = bpy.ops.export_scene.fbx.get_rna_type()

#: import_and_export/wm_fbx_import
#: raises 3.4.1: KeyError: 'get_rna_type("WM_OT_fbx_import") not found'
#: right 3.4.1: import_scene | fbx
#: note: fbx-import
import bpy

kind = bpy.ops.wm.fbx_import.get_rna_type()

#: import_and_export/import_fbx
import bpy

kind = bpy.ops.import_scene.fbx.get_rna_type()

#: import_and_export/collada
#: raises 5.0.1: KeyError: 'get_rna_type("WM_OT_collada_export") not found'
#: right 5.0.1: gltf | usd_export | fbx
#: note: collada
import bpy

kind = bpy.ops.wm.collada_export.get_rna_type()

#: import_and_export/image_planes
#: raises 3.4.1: KeyError: 'get_rna_type("IMAGE_OT_import_as_mesh_planes") not found'
#: right 3.4.1: import_image | primitive_plane_add
#: note: image-planes
import bpy

kind = bpy.ops.image.import_as_mesh_planes.get_rna_type()

#: import_and_export/obj_export_options
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.wm.obj_export(filepath=bpy.app.tempdir + "cube.obj", export_selected_objects=True, export_materials=False)

#: import_and_export/obj_axis
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "axis_forward" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "axis_forward" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "axis_forward" unrecognized
#: right 3.4.1 4.5.15 5.0.1: forward_axis
#: note: obj-export-selection
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
bpy.ops.wm.obj_export(filepath=bpy.app.tempdir + "cube.obj", axis_forward="-Z", axis_up="Y")
