#: lights_and_cameras/lamps
#: raises 3.4.1: AttributeError: 'BlendData' object has no attribute 'lamps'
#: raises 4.5.15: AttributeError: 'BlendData' object has no attribute 'lamps'
#: raises 5.0.1: AttributeError: 'BlendData' object has no attribute 'lamps'
#: right 3.4.1 4.5.15 5.0.1: lights
#: note: lamps
import bpy

light = bpy.data.lamps.new("Key", "POINT")

#: lights_and_cameras/lights
import bpy

light = bpy.data.lights.new(name="Key", type="POINT")
light.energy = 100
light.color = (1, 0.9, 0.8)

#: lights_and_cameras/lamp_add
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.object.lamp_add" error, could not be found
#: raises 4.5.15: AttributeError: Calling operator "bpy.ops.object.lamp_add" error, could not be found
#: raises 5.0.1: AttributeError: Calling operator "bpy.ops.object.lamp_add" error, could not be found
#: right 3.4.1 4.5.15 5.0.1: light_add
#: note: lamps
import bpy

bpy.ops.object.lamp_add(type="SUN")

#: lights_and_cameras/light_add
import bpy

bpy.ops.object.light_add(type="AREA", location=(0, 0, 3))
bpy.context.object.data.size = 2

#: lights_and_cameras/hemi
#: raises 3.4.1: TypeError: BlendDataLights.new(): error with argument 2, "type" -  enum "HEMI" not found in ('POINT', 'SUN', 'SPOT', 'AREA')
#: raises 4.5.15: TypeError: BlendDataLights.new(): error with argument 2, "type" -  enum "HEMI" not found in ('POINT', 'SUN', 'SPOT', 'AREA')
#: raises 5.0.1: TypeError: BlendDataLights.new(): error with argument 2, "type" -  enum "HEMI" not found in ('POINT', 'SUN', 'SPOT', 'AREA')
#: right 3.4.1 4.5.15 5.0.1: SUN | AREA | POINT
#: note: hemi
import bpy

light = bpy.data.lights.new("Sky", "HEMI")

#: lights_and_cameras/light_strength
#: raises 3.4.1: AttributeError: 'PointLight' object has no attribute 'strength'
#: raises 4.5.15: AttributeError: 'PointLight' object has no attribute 'strength'
#: raises 5.0.1: AttributeError: 'PointLight' object has no attribute 'strength'
#: right 3.4.1 4.5.15 5.0.1: energy
#: note: light-energy
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.strength = 100

#: lights_and_cameras/light_intensity
#: raises 3.4.1: AttributeError: 'SunLight' object has no attribute 'intensity'
#: raises 4.5.15: AttributeError: 'SunLight' object has no attribute 'intensity'
#: raises 5.0.1: AttributeError: 'SunLight' object has no attribute 'intensity'
#: right 3.4.1 4.5.15 5.0.1: energy
#: note: light-energy
import bpy

light = bpy.data.lights.new("Key", "SUN")
light.intensity = 3

#: lights_and_cameras/contact_shadow
#: raises 4.5.15: AttributeError: 'PointLight' object has no attribute 'use_contact_shadow'
#: raises 5.0.1: AttributeError: 'PointLight' object has no attribute 'use_contact_shadow'
#: right 4.5.15 5.0.1: use_shadow | use_shadow_jitter
#: note: contact-shadow
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.use_contact_shadow = True

#: lights_and_cameras/shadow_buffer_bias
#: raises 4.5.15: AttributeError: 'PointLight' object has no attribute 'shadow_buffer_bias'
#: raises 5.0.1: AttributeError: 'PointLight' object has no attribute 'shadow_buffer_bias'
#: right 4.5.15 5.0.1: shadow_filter_radius | shadow_maximum_resolution
#: note: shadow-bias
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.shadow_buffer_bias = 0.1

#: lights_and_cameras/shadow_color
#: raises 4.5.15: AttributeError: 'SunLight' object has no attribute 'shadow_color'
#: raises 5.0.1: AttributeError: 'SunLight' object has no attribute 'shadow_color'
#: right 4.5.15 5.0.1: color
#: note: shadow-color
import bpy

light = bpy.data.lights.new("Key", "SUN")
light.shadow_color = (0.1, 0.1, 0.3)

#: lights_and_cameras/use_shadow
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.use_shadow = False

#: lights_and_cameras/falloff_type
#: raises 4.5.15: AttributeError: 'PointLight' object has no attribute 'falloff_type'
#: raises 5.0.1: AttributeError: 'PointLight' object has no attribute 'falloff_type'
#: right 4.5.15 5.0.1: ShaderNodeLightFalloff
#: note: falloff-type
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.falloff_type = "INVERSE_LINEAR"

#: lights_and_cameras/light_distance
#: raises 4.5.15: AttributeError: 'PointLight' object has no attribute 'distance'
#: raises 5.0.1: AttributeError: 'PointLight' object has no attribute 'distance'
#: right 4.5.15 5.0.1: cutoff_distance
#: note: light-distance
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.distance = 10

#: lights_and_cameras/cutoff_distance
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.use_custom_distance = True
light.cutoff_distance = 10

#: lights_and_cameras/shadow_jitter
#: raises 3.4.1: AttributeError: 'PointLight' object has no attribute 'use_shadow_jitter'
#: right 3.4.1: shadow_soft_size
#: note: shadow-jitter
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.use_shadow_jitter = True

#: lights_and_cameras/temperature
#: raises 3.4.1: AttributeError: 'PointLight' object has no attribute 'use_temperature'
#: right 3.4.1: color | ShaderNodeBlackbody
#: note: light-temperature
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.use_temperature = True
light.temperature = 3200

#: lights_and_cameras/exposure
#: raises 3.4.1: AttributeError: 'PointLight' object has no attribute 'exposure'
#: right 3.4.1: energy
#: note: light-exposure
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.exposure = 1.0

#: lights_and_cameras/cycles_cast_shadow
#: raises 4.5.15: AttributeError: 'CyclesLightSettings' object has no attribute 'cast_shadow'
#: raises 5.0.1: AttributeError: 'CyclesLightSettings' object has no attribute 'cast_shadow'
#: right 4.5.15 5.0.1: use_shadow
#: note: cycles-light-shadow
import bpy

light = bpy.data.lights.new("Key", "POINT")
casts = light.cycles.cast_shadow

#: lights_and_cameras/spot
import math

import bpy

light = bpy.data.lights.new("Spot", "SPOT")
light.spot_size = math.radians(45)
light.spot_blend = 0.2

#: lights_and_cameras/sun_angle
import bpy

light = bpy.data.lights.new("Sun", "SUN")
light.angle = 0.01

#: lights_and_cameras/area_shape
import bpy

light = bpy.data.lights.new("Panel", "AREA")
light.shape = "RECTANGLE"
light.size = 2
light.size_y = 1

#: lights_and_cameras/soft_size
import bpy

light = bpy.data.lights.new("Key", "POINT")
light.shadow_soft_size = 0.5

#: lights_and_cameras/light_linking
#: raises 3.4.1: AttributeError: 'Object' object has no attribute 'light_linking'
#: right 3.4.1: hide_render
#: note: light-linking
import bpy

bpy.ops.mesh.primitive_cube_add(size=2)
cube = bpy.context.object
cube.light_linking.receiver_collection = bpy.data.collections.new("Lit")

#: lights_and_cameras/probe_grid
#: raises 4.5.15: TypeError: BlendDataProbes.new(): error with argument 2, "type" -  enum "GRID" not found in ('SPHERE', 'PLANE', 'VOLUME')
#: raises 5.0.1: TypeError: BlendDataProbes.new(): error with argument 2, "type" -  enum "GRID" not found in ('SPHERE', 'PLANE', 'VOLUME')
#: right 4.5.15 5.0.1: VOLUME
#: note: light-probes
import bpy

probe = bpy.data.lightprobes.new("Room", "GRID")

#: lights_and_cameras/probe_volume
#: raises 3.4.1: TypeError: BlendDataProbes.new(): error with argument 2, "type" -  enum "VOLUME" not found in ('CUBE', 'PLANAR', 'GRID')
#: right 3.4.1: GRID
#: note: light-probes
import bpy

probe = bpy.data.lightprobes.new("Room", "VOLUME")

#: lights_and_cameras/probe_add_cubemap
#: raises 4.5.15: TypeError: Converting py args to operator properties: enum "CUBEMAP" not found in ('SPHERE', 'PLANE', 'VOLUME')
#: raises 5.0.1: TypeError: Converting py args to operator properties: enum "CUBEMAP" not found in ('SPHERE', 'PLANE', 'VOLUME')
#: right 4.5.15 5.0.1: SPHERE
#: note: light-probes
import bpy

bpy.ops.object.lightprobe_add(type="CUBEMAP")

#: lights_and_cameras/probe_add_sphere
#: raises 3.4.1: TypeError: Converting py args to operator properties:  enum "SPHERE" not found in ('CUBEMAP', 'PLANAR', 'GRID')
#: right 3.4.1: CUBEMAP
#: note: light-probes
import bpy

bpy.ops.object.lightprobe_add(type="SPHERE")

#: lights_and_cameras/probe_grid_resolution
#: raises 4.5.15: AttributeError: 'LightProbeSphere' object has no attribute 'grid_resolution_x'
#: raises 5.0.1: AttributeError: 'LightProbeSphere' object has no attribute 'grid_resolution_x'
#: right 4.5.15 5.0.1: resolution_x
#: note: probe-grid-resolution
import bpy

bpy.ops.object.lightprobe_add()
probe = bpy.context.object.data
probe.grid_resolution_x = 4

#: lights_and_cameras/camera
import bpy

camera = bpy.data.cameras.new("Camera")
camera.lens = 50
camera.sensor_width = 36
camera.clip_end = 500

#: lights_and_cameras/camera_dof
import bpy

camera = bpy.data.cameras.new("Camera")
camera.dof.use_dof = True
camera.dof.aperture_fstop = 2.8

#: lights_and_cameras/camera_dof_object
#: raises 3.4.1: AttributeError: 'Camera' object has no attribute 'dof_object'
#: raises 4.5.15: AttributeError: 'Camera' object has no attribute 'dof_object'
#: raises 5.0.1: AttributeError: 'Camera' object has no attribute 'dof_object'
#: right 3.4.1 4.5.15 5.0.1: dof | focus_object
#: note: camera-dof
import bpy

camera = bpy.data.cameras.new("Camera")
camera.dof_object = None

#: lights_and_cameras/camera_dof_distance
#: raises 3.4.1: AttributeError: 'Camera' object has no attribute 'dof_distance'
#: raises 4.5.15: AttributeError: 'Camera' object has no attribute 'dof_distance'
#: raises 5.0.1: AttributeError: 'Camera' object has no attribute 'dof_distance'
#: right 3.4.1 4.5.15 5.0.1: focus_distance
#: note: camera-dof
import bpy

camera = bpy.data.cameras.new("Camera")
camera.dof_distance = 4.0

#: lights_and_cameras/camera_draw_size
#: raises 3.4.1: AttributeError: 'Camera' object has no attribute 'draw_size'
#: raises 4.5.15: AttributeError: 'Camera' object has no attribute 'draw_size'
#: raises 5.0.1: AttributeError: 'Camera' object has no attribute 'draw_size'
#: right 3.4.1 4.5.15 5.0.1: display_size
#: note: draw-to-display
import bpy

camera = bpy.data.cameras.new("Camera")
camera.draw_size = 2

#: lights_and_cameras/camera_panorama
#: raises 4.5.15: AttributeError: 'Camera' object has no attribute 'cycles'
#: raises 5.0.1: AttributeError: 'Camera' object has no attribute 'cycles'
#: right 4.5.15 5.0.1: panorama_type
#: note: camera-cycles
import bpy

camera = bpy.data.cameras.new("Camera")
camera.cycles.panorama_type = "EQUIRECTANGULAR"

#: lights_and_cameras/camera_panorama_type
#: raises 3.4.1: AttributeError: 'Camera' object has no attribute 'panorama_type'
#: right 3.4.1: cycles
#: note: camera-panorama
import bpy

camera = bpy.data.cameras.new("Camera")
camera.panorama_type = "EQUIRECTANGULAR"

#: lights_and_cameras/camera_background
import bpy

camera = bpy.data.cameras.new("Camera")
background = camera.background_images.new()
background.alpha = 0.5

#: lights_and_cameras/camera_fov
import bpy

camera = bpy.data.cameras.new("Camera")
camera.lens_unit = "FOV"
camera.angle = 0.8

#: lights_and_cameras/camera_type
import bpy

camera = bpy.data.cameras.new("Camera")
camera.type = "ORTHO"
camera.ortho_scale = 6

#: lights_and_cameras/scene_camera
import bpy

scene = bpy.context.scene
camera = bpy.data.objects.new("Camera", bpy.data.cameras.new("Camera"))
scene.collection.objects.link(camera)
scene.camera = camera
