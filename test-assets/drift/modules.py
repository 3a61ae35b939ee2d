#: modules/bgl
#: raises 5.0.1: ModuleNotFoundError: No module named 'bgl'
#: right 5.0.1: gpu
#: note: bgl
import bgl

#: modules/bgl_enable
#: raises 5.0.1: ModuleNotFoundError: No module named 'bgl'
#: right 5.0.1: gpu | blend_set
#: note: bgl
import bgl

flag = bgl.GL_BLEND

#: modules/bpy_types
#: raises 5.0.1: ModuleNotFoundError: No module named 'bpy_types'
#: right 5.0.1: bpy | _bpy_types
#: note: bpy-types-module
import bpy_types

#: modules/rna_info
#: raises 5.0.1: ModuleNotFoundError: No module named 'rna_info'
#: right 5.0.1: bpy.types | _rna_info | bl_rna
#: note: rna-info-module
import rna_info

#: modules/noise_module
from mathutils import Vector, noise

height = noise.noise(Vector((0.5, 0.2, 0.1)))

#: modules/noise_turbulence
from mathutils import noise

height = noise.turbulence((0.5, 0.2, 0.1), 4, False)

#: modules/noise_basis_old
#: raises 3.4.1: AttributeError: module 'mathutils.noise' has no attribute 'types'
#: raises 4.5.15: AttributeError: module 'mathutils.noise' has no attribute 'types'
#: raises 5.0.1: AttributeError: module 'mathutils.noise' has no attribute 'types'
#: right 3.4.1 4.5.15 5.0.1: noise_basis
#: note: noise-basis
from mathutils import noise

height = noise.noise((0.5, 0.2, 0.1), noise.types.STDPERLIN)

#: modules/noise_basis
from mathutils import noise

height = noise.noise((0.5, 0.2, 0.1), noise_basis="PERLIN_ORIGINAL")

#: modules/noise_tuple
from mathutils import noise

noise.seed_set(4)
value = noise.random()

#: modules/euler_matrix
from mathutils import Euler, Matrix

turn = Euler((0, 0, 0.5), "XYZ").to_matrix().to_4x4()

#: modules/matrix_rotation_degrees
#: raises 3.4.1: TypeError: must be real number, not str
#: raises 4.5.15: TypeError: must be real number, not str
#: raises 5.0.1: TypeError: must be real number, not str
#: right 3.4.1 4.5.15 5.0.1: radians
#: note: radians
from mathutils import Matrix

turn = Matrix.Rotation("45", 4, "Z")

#: modules/matrix_scale
from mathutils import Matrix

size = Matrix.Diagonal((1, 2, 3, 1))

#: modules/matrix_locrotscale
from mathutils import Matrix

placed = Matrix.LocRotScale((0, 0, 1), None, (1, 1, 2))

#: modules/vector_lerp
from mathutils import Vector

middle = Vector((0, 0, 0)).lerp(Vector((1, 1, 1)), 0.5)

#: modules/vector_normalized
from mathutils import Vector

direction = Vector((1, 2, 3)).normalized()
length = direction.length_squared

#: modules/vector_mixed_sizes
#: raises 3.4.1: AttributeError: Vector addition: vectors must have the same dimensions for this operation
#: raises 4.5.15: AttributeError: Vector addition: vectors must have the same dimensions for this operation
#: raises 5.0.1: AttributeError: Vector addition: vectors must have the same dimensions for this operation
#: right 3.4.1 4.5.15 5.0.1: to_3d | 3
#: note: vector-sizes
from mathutils import Vector

total = Vector((1, 2)) + Vector((1, 2, 3))

#: modules/vector_add_tuple
#: raises 3.4.1: AttributeError: Vector addition: (Vector + tuple) invalid type for this operation
#: raises 4.5.15: AttributeError: Vector addition: (Vector + tuple) invalid type for this operation
#: raises 5.0.1: AttributeError: Vector addition: (Vector + tuple) invalid type for this operation
#: right 3.4.1 4.5.15 5.0.1: Vector
#: note: vector-and-tuple
from mathutils import Vector

moved = Vector((0, 0, 0)) + (0, 0, 1)

#: modules/quaternion_between
from mathutils import Vector

turn = Vector((0, 0, 1)).rotation_difference(Vector((1, 0, 0)))

#: modules/to_track_quat
from mathutils import Vector

turn = Vector((0, -1, 0)).to_track_quat("-Z", "Y").to_euler()

#: modules/color_hsv
from mathutils import Color

shade = Color((0.8, 0.2, 0.1))
shade.hsv = (0.1, 0.8, 0.9)

#: modules/color_alpha
#: raises 3.4.1: ValueError: mathutils.Color(): sequence length is 4, expected 3
#: raises 4.5.15: ValueError: mathutils.Color(): sequence length is 4, expected 3
#: raises 5.0.1: ValueError: mathutils.Color(): sequence length is 4, expected 3
#: right 3.4.1 4.5.15 5.0.1: 3 | RGB
#: note: color-three
from mathutils import Color

shade = Color((0.8, 0.2, 0.1, 1.0))

#: modules/bvh
from mathutils.bvhtree import BVHTree

tree = BVHTree.FromPolygons([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [(0, 1, 2)])
hit = tree.ray_cast((0.2, 0.2, 1), (0, 0, -1))

#: modules/kdtree
from mathutils.kdtree import KDTree

tree = KDTree(1)
tree.insert((0, 0, 0), 0)
tree.balance()
found = tree.find((0, 0, 1))

#: modules/geometry_intersect
from mathutils.geometry import intersect_line_plane

point = intersect_line_plane((0, 0, 1), (0, 0, -1), (0, 0, 0), (0, 0, 1))

#: modules/geometry_tessellate
from mathutils.geometry import tessellate_polygon

triangles = tessellate_polygon([[(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)]])

#: modules/object_data_add
import bpy
from bpy_extras import object_utils

mesh = bpy.data.meshes.new("Tile")
object_utils.object_data_add(bpy.context, mesh)

#: modules/app_version_char
#: raises 4.5.15: AttributeError: 'bpy.app' object has no attribute 'version_char'
#: raises 5.0.1: AttributeError: 'bpy.app' object has no attribute 'version_char'
#: right 4.5.15 5.0.1: version_string
#: note: version-char
import bpy

letter = bpy.app.version_char

#: modules/app_version
import bpy

newer = bpy.app.version >= (4, 0, 0)

#: modules/app_version_string
import bpy

text = bpy.app.version_string

#: modules/properties_annotation
import bpy


class Settings(bpy.types.PropertyGroup):
    size: bpy.props.FloatProperty(default=1.0)


bpy.utils.register_class(Settings)
bpy.utils.unregister_class(Settings)

#: modules/register_module
#: raises 3.4.1: AttributeError: module 'bpy.utils' has no attribute 'register_module'
#: raises 4.5.15: AttributeError: module 'bpy.utils' has no attribute 'register_module'
#: raises 5.0.1: AttributeError: module 'bpy.utils' has no attribute 'register_module'
#: right 3.4.1 4.5.15 5.0.1: register_class
#: note: register-module
import bpy

bpy.utils.register_module(__name__)

#: modules/user_preferences
#: raises 3.4.1: AttributeError: 'Context' object has no attribute 'user_preferences'
#: raises 4.5.15: AttributeError: 'Context' object has no attribute 'user_preferences'
#: raises 5.0.1: AttributeError: 'Context' object has no attribute 'user_preferences'
#: right 3.4.1 4.5.15 5.0.1: preferences
#: note: user-preferences
import bpy

addons = bpy.context.user_preferences.addons

#: modules/preferences
import bpy

addons = bpy.context.preferences.addons

#: modules/scene_property_item
#: raises 5.0.1: KeyError: 'bpy_struct[key]: key "cos_size" not found'
#: right 5.0.1: bl_system_properties_get | attribute
#: note: system-properties
import bpy

bpy.types.Scene.cos_size = bpy.props.FloatProperty(default=1.0)
bpy.context.scene.cos_size = 2.0
size = bpy.context.scene["cos_size"]

#: modules/scene_property_attribute
import bpy

bpy.types.Scene.cos_width = bpy.props.FloatProperty(default=1.0)
bpy.context.scene.cos_width = 2.0
size = bpy.context.scene.cos_width

#: modules/path_module
import bpy

name = bpy.path.clean_name("a b/c")

#: modules/tool_settings_unified
#: raises 5.0.1: AttributeError: 'ToolSettings' object has no attribute 'unified_paint_settings'
#: right 5.0.1: unified_paint_settings
#: note: unified-paint-settings
import bpy

scene = bpy.context.scene
settings = scene.tool_settings.unified_paint_settings

#: modules/snap_project
#: raises 4.5.15: AttributeError: 'ToolSettings' object has no attribute 'use_snap_project'
#: raises 5.0.1: AttributeError: 'ToolSettings' object has no attribute 'use_snap_project'
#: right 4.5.15 5.0.1: snap_elements_individual | FACE_PROJECT
#: note: snap-project
import bpy

scene = bpy.context.scene
scene.tool_settings.use_snap_project = True

#: modules/snap_elements
import bpy

scene = bpy.context.scene
scene.tool_settings.use_snap = True
scene.tool_settings.snap_elements = {"VERTEX"}

#: modules/snap_element
#: raises 3.4.1: AttributeError: 'ToolSettings' object has no attribute 'snap_element'
#: raises 4.5.15: AttributeError: 'ToolSettings' object has no attribute 'snap_element'
#: raises 5.0.1: AttributeError: 'ToolSettings' object has no attribute 'snap_element'
#: right 3.4.1 4.5.15 5.0.1: snap_elements
#: note: snap-element
import bpy

scene = bpy.context.scene
scene.tool_settings.snap_element = "VERTEX"

#: modules/proportional_edit
#: raises 3.4.1: AttributeError: 'ToolSettings' object has no attribute 'proportional_edit'
#: raises 4.5.15: AttributeError: 'ToolSettings' object has no attribute 'proportional_edit'
#: raises 5.0.1: AttributeError: 'ToolSettings' object has no attribute 'proportional_edit'
#: right 3.4.1 4.5.15 5.0.1: use_proportional_edit
#: note: proportional
import bpy

scene = bpy.context.scene
scene.tool_settings.proportional_edit = "ENABLED"

#: modules/cursor_location
#: raises 3.4.1: AttributeError: 'Scene' object has no attribute 'cursor_location'
#: raises 4.5.15: AttributeError: 'Scene' object has no attribute 'cursor_location'
#: raises 5.0.1: AttributeError: 'Scene' object has no attribute 'cursor_location'
#: right 3.4.1 4.5.15 5.0.1: cursor
#: note: cursor-location
import bpy

scene = bpy.context.scene
scene.cursor_location = (0, 0, 1)

#: modules/cursor
import bpy

scene = bpy.context.scene
scene.cursor.location = (0, 0, 1)

#: modules/pivot
#: raises 3.4.1: AttributeError: 'NoneType' object has no attribute 'pivot_point'
#: raises 4.5.15: AttributeError: 'NoneType' object has no attribute 'pivot_point'
#: raises 5.0.1: AttributeError: 'NoneType' object has no attribute 'pivot_point'
#: right 3.4.1 4.5.15 5.0.1: transform_pivot_point
#: note: pivot-point
import bpy

bpy.context.space_data.pivot_point = "CURSOR"

#: modules/transform_pivot
import bpy

scene = bpy.context.scene
scene.tool_settings.transform_pivot_point = "CURSOR"

#: modules/brush_sculpt_tool
#: raises 5.0.1: AttributeError: 'Brush' object has no attribute 'sculpt_tool'
#: right 5.0.1: sculpt_brush_type
#: note: brush-types
import bpy

brush = bpy.data.brushes.new("Clay", mode="SCULPT")
brush.sculpt_tool = "CLAY"

#: modules/brush_sculpt_type
#: raises 3.4.1: AttributeError: 'Brush' object has no attribute 'sculpt_brush_type'
#: raises 4.5.15: AttributeError: 'Brush' object has no attribute 'sculpt_brush_type'
#: right 3.4.1 4.5.15: sculpt_tool
#: note: brush-types
import bpy

brush = bpy.data.brushes.new("Clay", mode="SCULPT")
brush.sculpt_brush_type = "CLAY"

#: modules/brush_curve
#: raises 5.0.1: AttributeError: 'Brush' object has no attribute 'curve_preset'
#: right 5.0.1: curve_distance_falloff
#: note: brush-curve
import bpy

brush = bpy.data.brushes.new("Clay", mode="SCULPT")
brush.curve_preset = "SMOOTH"

#: modules/brush_size
import bpy

brush = bpy.data.brushes.new("Clay", mode="SCULPT")
brush.size = 40
brush.strength = 0.4

#: modules/image_bindcode
#: raises 5.0.1: AttributeError: 'Image' object has no attribute 'bindcode'
#: right 5.0.1: gl_load | gpu | from_image
#: note: image-bindcode
import bpy

code = bpy.data.images.new("Leaf", 8, 8).bindcode

#: modules/image_pixels
import bpy

picture = bpy.data.images.new("Leaf", 8, 8)
picture.pixels.foreach_set([0.5] * (8 * 8 * 4))

#: modules/image_generated
import bpy

picture = bpy.data.images.new("Grid", 64, 64, alpha=True, float_buffer=True)
picture.generated_type = "UV_GRID"

#: modules/text_block
import bpy

note = bpy.data.texts.new("Notes")
note.write("Hello")

#: modules/volume_data
import bpy

volume = bpy.data.volumes.new("Cloud")

#: modules/simulations
#: raises 3.4.1: AttributeError: 'BlendData' object has no attribute 'simulations'
#: raises 4.5.15: AttributeError: 'BlendData' object has no attribute 'simulations'
#: raises 5.0.1: AttributeError: 'BlendData' object has no attribute 'simulations'
#: right 3.4.1 4.5.15 5.0.1: node_groups
#: note: simulations
import bpy

count = len(bpy.data.simulations)

#: modules/pointclouds
import bpy

cloud = bpy.data.pointclouds.new("Dust")

#: modules/script_path_pref
#: raises 4.5.15: AttributeError: module 'bpy.utils' has no attribute 'script_path_pref'
#: raises 5.0.1: AttributeError: module 'bpy.utils' has no attribute 'script_path_pref'
#: right 4.5.15 5.0.1: script_paths_pref
#: note: script-path-pref
import bpy

folder = bpy.utils.script_path_pref()

#: modules/wire_color_context
#: raises 3.4.1: AttributeError: 'Context' object has no attribute 'selectable_objects_all'
#: raises 4.5.15: AttributeError: 'Context' object has no attribute 'selectable_objects_all'
#: raises 5.0.1: AttributeError: 'Context' object has no attribute 'selectable_objects_all'
#: right 3.4.1 4.5.15 5.0.1: view_layer | objects
#: note: context-selectable
import bpy

objects = bpy.context.selectable_objects_all

#: modules/context_members
import bpy

chosen = bpy.context.selected_objects
active = bpy.context.active_object
layer = bpy.context.view_layer

#: modules/asset_file_handle
#: raises 4.5.15: AttributeError: 'Context' object has no attribute 'asset_file_handle'
#: raises 5.0.1: AttributeError: 'Context' object has no attribute 'asset_file_handle'
#: right 4.5.15 5.0.1: asset
#: note: asset-handle
import bpy

handle = bpy.context.asset_file_handle
