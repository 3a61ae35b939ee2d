#: meshes/auto_smooth
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'use_auto_smooth'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'use_auto_smooth'
#: right 4.5.15 5.0.1: set_sharp_from_angle | shade_smooth_by_angle | shade_auto_smooth
#: note: auto-smooth
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.use_auto_smooth = True

#: meshes/auto_smooth_angle
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'auto_smooth_angle'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'auto_smooth_angle'
#: right 4.5.15 5.0.1: set_sharp_from_angle | shade_smooth_by_angle | shade_auto_smooth
#: note: auto-smooth
import math
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.auto_smooth_angle = math.radians(30)

#: meshes/auto_smooth_of_object
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'use_auto_smooth'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'use_auto_smooth'
#: right 4.5.15 5.0.1: set_sharp_from_angle | shade_smooth_by_angle | shade_auto_smooth
#: note: auto-smooth
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
for polygon in cube.data.polygons:
    polygon.use_smooth = True
cube.data.use_auto_smooth = True

#: meshes/sharp_from_angle
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'set_sharp_from_angle'
#: right 3.4.1: use_auto_smooth | auto_smooth_angle
#: note: auto-smooth
import math
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.set_sharp_from_angle(angle=math.radians(30))

#: meshes/shade_polygons
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
for polygon in mesh.polygons:
    polygon.use_smooth = True
mesh.update()

#: meshes/shade_smooth_method
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'shade_smooth'
#: right 3.4.1: use_smooth
#: note: shade-smooth-method
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.shade_smooth()

#: meshes/shade_flat_method
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'shade_flat'
#: right 3.4.1: use_smooth
#: note: shade-smooth-method
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.shade_flat()

#: meshes/calc_normals
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'calc_normals'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'calc_normals'
#: right 4.5.15 5.0.1: vertex_normals | polygon_normals | corner_normals
#: note: calc-normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.calc_normals()

#: meshes/calc_normals_split
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'calc_normals_split'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'calc_normals_split'
#: right 4.5.15 5.0.1: corner_normals
#: note: calc-normals-split
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.calc_normals_split()

#: meshes/free_normals_split
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'free_normals_split'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'free_normals_split'
#: right 4.5.15 5.0.1: corner_normals
#: note: calc-normals-split
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.free_normals_split()

#: meshes/create_normals_split
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'create_normals_split'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'create_normals_split'
#: right 4.5.15 5.0.1: corner_normals | normals_split_custom_set
#: note: calc-normals-split
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.create_normals_split()

#: meshes/corner_normals
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'corner_normals'
#: right 3.4.1: calc_normals_split
#: note: calc-normals-split
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
normals = [corner.vector.copy() for corner in mesh.corner_normals]

#: meshes/custom_normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.normals_split_custom_set([(0, 0, 1)] * len(mesh.loops))

#: meshes/vertex_normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
up = [normal.vector.z for normal in mesh.vertex_normals]

#: meshes/edge_sharp
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.edges[0].use_edge_sharp = True
mesh.edges[1].use_seam = True

#: meshes/loop_triangles
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.calc_loop_triangles()
corners = [tuple(triangle.vertices) for triangle in mesh.loop_triangles]

#: meshes/loop_triangle_polygons
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'loop_triangle_polygons'
#: right 3.4.1: polygon_index
#: note: loop-triangle-polygons
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.calc_loop_triangles()
faces = [item.value for item in mesh.loop_triangle_polygons]

#: meshes/tessfaces
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'tessfaces'
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'tessfaces'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'tessfaces'
#: right 3.4.1 4.5.15 5.0.1: polygons | loop_triangles
#: note: tessfaces
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
count = len(mesh.tessfaces)

#: meshes/faces
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'faces'
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'faces'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'faces'
#: right 3.4.1 4.5.15 5.0.1: polygons
#: note: tessfaces
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
count = len(mesh.faces)

#: meshes/validate
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.validate(verbose=False)
mesh.update(calc_edges=True)

#: meshes/transform
from mathutils import Matrix
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.transform(Matrix.Translation((0, 0, 1)))

#: meshes/flip_normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.flip_normals()

#: meshes/show_normal_vertex
#: raises 3.4.1: AttributeError: 'Mesh' object has no attribute 'show_normal_vertex'
#: raises 4.5.15: AttributeError: 'Mesh' object has no attribute 'show_normal_vertex'
#: raises 5.0.1: AttributeError: 'Mesh' object has no attribute 'show_normal_vertex'
#: right 3.4.1 4.5.15 5.0.1: View3DOverlay
#: note: show-normals
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.show_normal_vertex = True

#: meshes/clear_geometry
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
mesh.clear_geometry()

#: meshes/from_pydata_shade
#: raises 3.4.1: TypeError: Mesh.from_pydata() got an unexpected keyword argument 'shade_flat'
#: right 3.4.1: from_pydata
#: note: from-pydata-shade
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)], shade_flat=False)
