#: curves_and_particles/particle_system
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
modifier = tile.modifiers.new("Hair", "PARTICLE_SYSTEM")
settings = modifier.particle_system.settings
settings.type = "HAIR"
settings.count = 100

#: curves_and_particles/child_nbr
#: raises 4.5.15: AttributeError: 'ParticleSettings' object has no attribute 'child_nbr'
#: raises 5.0.1: AttributeError: 'ParticleSettings' object has no attribute 'child_nbr'
#: right 4.5.15 5.0.1: child_percent
#: note: child-percent
import bpy

settings = bpy.data.particles.new("Hair")
settings.child_nbr = 20

#: curves_and_particles/child_percent
#: raises 3.4.1: AttributeError: 'ParticleSettings' object has no attribute 'child_percent'
#: right 3.4.1: child_nbr
#: note: child-percent
import bpy

settings = bpy.data.particles.new("Hair")
settings.child_percent = 20

#: curves_and_particles/particle_dupli_object
#: raises 3.4.1: AttributeError: 'ParticleSettings' object has no attribute 'dupli_object'
#: raises 4.5.15: AttributeError: 'ParticleSettings' object has no attribute 'dupli_object'
#: raises 5.0.1: AttributeError: 'ParticleSettings' object has no attribute 'dupli_object'
#: right 3.4.1 4.5.15 5.0.1: instance_object
#: note: dupli
import bpy

settings = bpy.data.particles.new("Grass")
settings.dupli_object = None

#: curves_and_particles/particle_instance
import bpy

settings = bpy.data.particles.new("Grass")
settings.render_type = "OBJECT"
settings.instance_object = None

#: curves_and_particles/text_object
import bpy

text = bpy.data.curves.new("Label", "FONT")
text.body = "Hello"
text.extrude = 0.05
text.align_x = "CENTER"

#: curves_and_particles/curve_object
import bpy

curve = bpy.data.curves.new("Path", "CURVE")
curve.dimensions = "3D"
spline = curve.splines.new("BEZIER")
spline.bezier_points.add(2)
curve.bevel_depth = 0.1

#: curves_and_particles/curve_bevel_mode
import bpy

curve = bpy.data.curves.new("Path", "CURVE")
curve.bevel_mode = "OBJECT"

#: curves_and_particles/spline_point_three
#: raises 3.4.1: ValueError: bpy_struct: item.attr = val: sequences of dimension 0 should contain 4 items, not 3
#: raises 4.5.15: ValueError: bpy_struct: item.attr = val: sequences of dimension 0 should contain 4 items, not 3
#: raises 5.0.1: ValueError: bpy_struct: item.attr = val: sequences of dimension 0 should contain 4 items, not 3
#: right 3.4.1 4.5.15 5.0.1: 4 | co
#: note: spline-point-four
import bpy

curve = bpy.data.curves.new("Path", "CURVE")
spline = curve.splines.new("POLY")
spline.points[0].co = (0, 0, 1)

#: curves_and_particles/metaball
import bpy

ball = bpy.data.metaballs.new("Drop")
element = ball.elements.new()
element.radius = 1.0

#: curves_and_particles/hair_curves
import bpy

hair = bpy.data.hair_curves.new("Fur")

#: curves_and_particles/hair_curves_add
#: raises 3.4.1: AttributeError: 'Curves' object has no attribute 'add_curves'
#: right 3.4.1: from_pydata | curves
#: note: hair-curves-add
import bpy

hair = bpy.data.hair_curves.new("Fur")
hair.add_curves([3, 3])

#: curves_and_particles/lattice
import bpy

cage = bpy.data.lattices.new("Cage")
cage.points_u = 3
cage.interpolation_type_u = "KEY_LINEAR"

#: curves_and_particles/texture
import bpy

clouds = bpy.data.textures.new("Clouds", "CLOUDS")
clouds.noise_scale = 0.5

#: curves_and_particles/image_texture_filter
#: raises 5.0.1: AttributeError: 'ImageTexture' object has no attribute 'filter_type'
#: right 5.0.1: interpolation | use_interpolation
#: note: image-texture-filter
import bpy

picture = bpy.data.textures.new("Leaf", "IMAGE")
picture.filter_type = "EWA"
