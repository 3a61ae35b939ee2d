#: adding/cube_size
import bpy

bpy.ops.mesh.primitive_cube_add(size=2, location=(0, 0, 1))

#: adding/cube_radius
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "radius" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "radius" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "radius" unrecognized
#: right 3.4.1 4.5.15 5.0.1: size
#: note: primitive-radius-size
import bpy

bpy.ops.mesh.primitive_cube_add(radius=1)

#: adding/plane_radius
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "radius" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "radius" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "radius" unrecognized
#: right 3.4.1 4.5.15 5.0.1: size
#: note: primitive-radius-size
import bpy

bpy.ops.mesh.primitive_plane_add(radius=1)

#: adding/sphere_size
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "size" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "size" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "size" unrecognized
#: right 3.4.1 4.5.15 5.0.1: radius
#: note: primitive-size-radius
import bpy

bpy.ops.mesh.primitive_uv_sphere_add(size=1)

#: adding/sphere
import bpy

bpy.ops.mesh.primitive_uv_sphere_add(radius=1, segments=32, ring_count=16)

#: adding/ico_sphere_size
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "size" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "size" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "size" unrecognized
#: right 3.4.1 4.5.15 5.0.1: radius
#: note: primitive-size-radius
import bpy

bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=2, size=1)

#: adding/cylinder
import bpy

bpy.ops.mesh.primitive_cylinder_add(vertices=24, radius=0.5, depth=2)

#: adding/cylinder_height
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "height" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "height" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "height" unrecognized
#: right 3.4.1 4.5.15 5.0.1: depth
#: note: cylinder-depth
import bpy

bpy.ops.mesh.primitive_cylinder_add(radius=0.5, height=2)

#: adding/cone
import bpy

bpy.ops.mesh.primitive_cone_add(radius1=1, radius2=0, depth=2)

#: adding/torus
import bpy

bpy.ops.mesh.primitive_torus_add(major_radius=1, minor_radius=0.2)

#: adding/torus_segments
import bpy

bpy.ops.mesh.primitive_torus_add(major_segments=48, minor_segments=12)

#: adding/view_align
#: raises 3.4.1: TypeError: Converting py args to operator properties: : keyword "view_align" unrecognized
#: raises 4.5.15: TypeError: Converting py args to operator properties:: keyword "view_align" unrecognized
#: raises 5.0.1: TypeError: Converting py args to operator properties:: keyword "view_align" unrecognized
#: right 3.4.1 4.5.15 5.0.1: align
#: note: view-align
import bpy

bpy.ops.mesh.primitive_cube_add(view_align=False)

#: adding/grid_segments
import bpy

bpy.ops.mesh.primitive_grid_add(x_subdivisions=10, y_subdivisions=10, size=2)

#: adding/empty_add
import bpy

bpy.ops.object.empty_add(type="PLAIN_AXES", radius=0.5)

#: adding/text_add
import bpy

bpy.ops.object.text_add(location=(0, 0, 0))
bpy.context.object.data.body = "Hello"

#: adding/curve_add
import bpy

bpy.ops.curve.primitive_bezier_circle_add(radius=1)

#: adding/metaball_add
import bpy

bpy.ops.object.metaball_add(type="BALL", radius=1)

#: adding/camera_add
import bpy

bpy.ops.object.camera_add(location=(0, -5, 1), rotation=(1.5, 0, 0))

#: adding/unknown_operator
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.mesh.primitive_sphere_add" error, could not be found
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.mesh.primitive_sphere_add" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.mesh.primitive_sphere_add" error, could not be found
#: right 3.4.1 4.5.15 5.0.1: primitive_uv_sphere_add
#: note: sphere-operator
import bpy

bpy.ops.mesh.primitive_sphere_add(radius=1)
