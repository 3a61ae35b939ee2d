#: object_display/collection_link
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.location = (0, 0, 1)

#: object_display/groups
#: raises 3.4.1: AttributeError: 'BlendData' object has no attribute 'groups'
#: raises 4.5.15: AttributeError: 'BlendData' object has no attribute 'groups'
#: raises 5.0.1: AttributeError: 'BlendData' object has no attribute 'groups'
#: right 3.4.1 4.5.15 5.0.1: collections
#: note: groups
import bpy

group = bpy.data.groups.new("Trees")

#: object_display/collections
import bpy

collection = bpy.data.collections.new("Trees")
bpy.context.scene.collection.children.link(collection)

#: object_display/dupli_group
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'dupli_group'
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'dupli_group'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'dupli_group'
#: right 3.4.1 4.5.15 5.0.1: instance_collection
#: note: dupli
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.dupli_group = None

#: object_display/instance_collection
import bpy

copy = bpy.data.objects.new("Copy", None)
copy.instance_type = "COLLECTION"
copy.instance_collection = bpy.data.collections.new("Trees")

#: object_display/dupli_type
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'dupli_type'
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'dupli_type'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'dupli_type'
#: right 3.4.1 4.5.15 5.0.1: instance_type
#: note: dupli
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.dupli_type = "VERTS"

#: object_display/select_attribute
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'select'
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'select'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'select'
#: right 3.4.1 4.5.15 5.0.1: select_set
#: note: object-select
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.select = True

#: object_display/select_set
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.select_set(True)
bpy.context.view_layer.objects.active = tile

#: object_display/hide
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'hide'
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'hide'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'hide'
#: right 3.4.1 4.5.15 5.0.1: hide_set | hide_viewport
#: note: object-hide
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.hide = True

#: object_display/hide_set
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.hide_set(True)
tile.hide_render = True

#: object_display/hide_viewport
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.hide_viewport = True

#: object_display/draw_type
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'draw_type'
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'draw_type'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'draw_type'
#: right 3.4.1 4.5.15 5.0.1: display_type
#: note: draw-to-display
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.draw_type = "WIRE"

#: object_display/show_x_ray
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'show_x_ray'
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'show_x_ray'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'show_x_ray'
#: right 3.4.1 4.5.15 5.0.1: show_in_front
#: note: show-x-ray
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.show_x_ray = True

#: object_display/display_type
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.display_type = "WIRE"
tile.show_in_front = True

#: object_display/empty_draw_size
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'empty_draw_size'
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'empty_draw_size'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'empty_draw_size'
#: right 3.4.1 4.5.15 5.0.1: empty_display_size
#: note: draw-to-display
import bpy

empty = bpy.data.objects.new("Root", None)
empty.empty_draw_size = 2

#: object_display/empty_display
import bpy

empty = bpy.data.objects.new("Root", None)
empty.empty_display_type = "PLAIN_AXES"
empty.empty_display_size = 0.5

#: object_display/layers
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'layers'
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'layers'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'layers'
#: right 3.4.1 4.5.15 5.0.1: collections | users_collection | hide_set
#: note: object-layers
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.layers[0] = True

#: object_display/cycles_visibility
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'cycles_visibility'
#: raises 4.5.15: AttributeError: 'Object' object has no attribute 'cycles_visibility'
#: raises 5.0.1: AttributeError: 'Object' object has no attribute 'cycles_visibility'
#: right 3.4.1 4.5.15 5.0.1: visible_camera
#: note: cycles-visibility
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.cycles_visibility.camera = False

#: object_display/visible_camera
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.visible_camera = False
tile.visible_shadow = False

#: object_display/is_shadow_catcher
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
tile.is_shadow_catcher = True

#: object_display/cycles_shadow_catcher
#: raises 3.4.1: AttributeError: 'CyclesObjectSettings' object has no attribute 'is_shadow_catcher'
#: raises 4.5.15: AttributeError: 'CyclesObjectSettings' object has no attribute 'is_shadow_catcher'
#: raises 5.0.1: AttributeError: 'CyclesObjectSettings' object has no attribute 'is_shadow_catcher'
#: right 3.4.1 4.5.15 5.0.1: is_shadow_catcher
#: note: cycles-shadow-catcher
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
caught = tile.cycles.is_shadow_catcher

#: object_display/vertex_group
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
group = tile.vertex_groups.new(name="Top")
group.add([0, 1], 1.0, "REPLACE")
