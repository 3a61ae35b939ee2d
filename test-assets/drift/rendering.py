#: rendering/engine_workbench
import bpy

scene = bpy.context.scene
scene.render.engine = "BLENDER_WORKBENCH"
scene.display.shading.light = "STUDIO"

#: rendering/motion_blur
import bpy

scene = bpy.context.scene
scene.render.use_motion_blur = True
scene.render.motion_blur_shutter = 0.5

#: rendering/motion_blur_position
#: raises 3.4.1: AttributeError: 'RenderSettings' object has no attribute 'motion_blur_position'
#: right 3.4.1: cycles
#: note: motion-blur-position
import bpy

scene = bpy.context.scene
scene.render.motion_blur_position = "CENTER"

#: rendering/cycles_samples
import bpy

scene = bpy.context.scene
scene.render.engine = "CYCLES"
scene.cycles.samples = 64
scene.cycles.use_denoising = True

#: rendering/cycles_tiles
#: raises 3.4.1: AttributeError: 'RenderSettings' object has no attribute 'tile_x'
#: raises 4.5.15: AttributeError: 'RenderSettings' object has no attribute 'tile_x'
#: raises 5.0.1: AttributeError: 'RenderSettings' object has no attribute 'tile_x'
#: right 3.4.1 4.5.15 5.0.1: tile_size
#: note: cycles-tiles
import bpy

scene = bpy.context.scene
scene.render.tile_x = 256

#: rendering/cycles_progressive
#: raises 3.4.1: AttributeError: 'CyclesRenderSettings' object has no attribute 'progressive'
#: raises 4.5.15: AttributeError: 'CyclesRenderSettings' object has no attribute 'progressive'
#: raises 5.0.1: AttributeError: 'CyclesRenderSettings' object has no attribute 'progressive'
#: right 3.4.1 4.5.15 5.0.1: samples | sampling_pattern
#: note: cycles-progressive
import bpy

scene = bpy.context.scene
kind = scene.cycles.progressive

#: rendering/cycles_feature_set
import bpy

scene = bpy.context.scene
scene.render.engine = "CYCLES"
scene.cycles.max_bounces = 8
scene.cycles.device = "CPU"

#: rendering/view_transform_filmic
import bpy

scene = bpy.context.scene
scene.view_settings.view_transform = "Filmic"

#: rendering/view_transform_agx
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "AgX" not found in ('Standard', 'Filmic', 'Filmic Log', 'Raw', 'False Color')
#: right 3.4.1: Filmic
#: note: view-transform
import bpy

scene = bpy.context.scene
scene.view_settings.view_transform = "AgX"

#: rendering/view_transform_default
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "Default" not found in ('Standard', 'Filmic', 'Filmic Log', 'Raw', 'False Color')
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "Default" not found in ('Standard', 'Khronos PBR Neutral', 'AgX', 'Filmic', 'Filmic Log', 'False Color',
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "Default" not found in ('Standard', 'ACES 1.3', 'ACES 2.0', 'Khronos PBR Neutral', 'AgX', 'Filmic', 'Film
#: right 3.4.1 4.5.15 5.0.1: Standard
#: note: view-transform
import bpy

scene = bpy.context.scene
scene.view_settings.view_transform = "Default"

#: rendering/view_transform_standard
import bpy

scene = bpy.context.scene
scene.view_settings.view_transform = "Standard"
scene.view_settings.exposure = 0.5

#: rendering/look_contrast
import bpy

scene = bpy.context.scene
scene.view_settings.view_transform = "Filmic"
scene.view_settings.look = "None"

#: rendering/look_high_contrast
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "High Contrast" not found in ('None', 'AgX - Punchy', 'AgX - Greyscale', 'AgX - Very High Contrast', 'AgX
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "High Contrast" not found in ('None', 'AgX - Punchy', 'AgX - Greyscale', 'AgX - Very High Contrast', 'AgX
#: right 4.5.15 5.0.1: AgX - High Contrast
#: note: look-names
import bpy

scene = bpy.context.scene
scene.view_settings.look = "High Contrast"

#: rendering/look_agx_high_contrast
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "AgX - High Contrast" not found in ('None', 'Very High Contrast', 'High Contrast', 'Medium High Contrast'
#: right 3.4.1: High Contrast
#: note: look-names
import bpy

scene = bpy.context.scene
scene.view_settings.look = "AgX - High Contrast"

#: rendering/file_format_png
import bpy

scene = bpy.context.scene
scene.render.image_settings.file_format = "PNG"
scene.render.image_settings.color_mode = "RGBA"

#: rendering/file_format_ffmpeg
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "FFMPEG" not found in ('JPEG', 'OPEN_EXR', 'PNG', 'WEBP', 'BMP', 'CINEON', 'DPX', 'IRIS', 'JPEG2000', 'HD
#: right 5.0.1: media_type
#: note: media-type
import bpy

scene = bpy.context.scene
scene.render.image_settings.file_format = "FFMPEG"

#: rendering/file_format_multilayer
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "OPEN_EXR_MULTILAYER" not found in ('JPEG', 'OPEN_EXR', 'PNG', 'WEBP', 'BMP', 'CINEON', 'DPX', 'IRIS', 'J
#: right 5.0.1: media_type
#: note: media-type
import bpy

scene = bpy.context.scene
scene.render.image_settings.file_format = "OPEN_EXR_MULTILAYER"

#: rendering/media_type
#: raises 3.4.1: AttributeError: 'ImageFormatSettings' object has no attribute 'media_type'
#: raises 4.5.15: AttributeError: 'ImageFormatSettings' object has no attribute 'media_type'
#: right 3.4.1 4.5.15: file_format
#: note: media-type
import bpy

scene = bpy.context.scene
scene.render.image_settings.media_type = "VIDEO"

#: rendering/avi_jpeg
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "AVI_JPEG" not found in ('BMP', 'IRIS', 'PNG', 'JPEG', 'JPEG2000', 'TARGA', 'TARGA_RAW', 'CINEON', 'DPX',
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "AVI_JPEG" not found in ('JPEG', 'OPEN_EXR', 'PNG', 'WEBP', 'BMP', 'CINEON', 'DPX', 'IRIS', 'JPEG2000', '
#: right 4.5.15 5.0.1: FFMPEG
#: note: avi-formats
import bpy

scene = bpy.context.scene
scene.render.image_settings.file_format = "AVI_JPEG"

#: rendering/exr_zbuffer
#: raises 4.5.15: AttributeError: 'ImageFormatSettings' object has no attribute 'use_zbuffer'
#: raises 5.0.1: AttributeError: 'ImageFormatSettings' object has no attribute 'use_zbuffer'
#: right 4.5.15 5.0.1: use_pass_z | OPEN_EXR_MULTILAYER
#: note: exr-zbuffer
import bpy

scene = bpy.context.scene
scene.render.image_settings.use_zbuffer = True

#: rendering/ffmpeg_settings
import bpy

scene = bpy.context.scene
scene.render.ffmpeg.format = "MPEG4"
scene.render.ffmpeg.codec = "H264"

#: rendering/resolution
import bpy

scene = bpy.context.scene
scene.render.resolution_x = 1920
scene.render.resolution_y = 1080
scene.render.resolution_percentage = 50

#: rendering/film_transparent
import bpy

scene = bpy.context.scene
scene.render.film_transparent = True

#: rendering/alpha_mode
#: raises 3.4.1: AttributeError: 'RenderSettings' object has no attribute 'alpha_mode'
#: raises 4.5.15: AttributeError: 'RenderSettings' object has no attribute 'alpha_mode'
#: raises 5.0.1: AttributeError: 'RenderSettings' object has no attribute 'alpha_mode'
#: right 3.4.1 4.5.15 5.0.1: film_transparent
#: note: film-transparent
import bpy

scene = bpy.context.scene
scene.render.alpha_mode = "TRANSPARENT"

#: rendering/antialiasing
#: raises 3.4.1: AttributeError: 'RenderSettings' object has no attribute 'use_antialiasing'
#: raises 4.5.15: AttributeError: 'RenderSettings' object has no attribute 'use_antialiasing'
#: raises 5.0.1: AttributeError: 'RenderSettings' object has no attribute 'use_antialiasing'
#: right 3.4.1 4.5.15 5.0.1: render_aa | taa_render_samples | filter_size | samples
#: note: film-transparent
import bpy

scene = bpy.context.scene
scene.render.use_antialiasing = True

#: rendering/bake_type
#: raises 5.0.1: AttributeError: 'RenderSettings' object has no attribute 'bake_type'
#: right 5.0.1: bake
#: note: render-bake
import bpy

scene = bpy.context.scene
scene.render.bake_type = "NORMALS"

#: rendering/bake_margin
#: raises 5.0.1: AttributeError: 'RenderSettings' object has no attribute 'bake_margin'
#: right 5.0.1: bake | margin
#: note: render-bake
import bpy

scene = bpy.context.scene
scene.render.bake_margin = 8

#: rendering/bake_settings
import bpy

scene = bpy.context.scene
scene.render.bake.margin = 8
scene.render.bake.use_selected_to_active = True

#: rendering/bake_settings_type
#: raises 3.4.1: AttributeError: 'BakeSettings' object has no attribute 'type'
#: raises 4.5.15: AttributeError: 'BakeSettings' object has no attribute 'type'
#: right 3.4.1 4.5.15: bake_type
#: note: render-bake
import bpy

scene = bpy.context.scene
scene.render.bake.type = "NORMALS"

#: rendering/layers_of_render
#: raises 3.4.1: AttributeError: 'RenderSettings' object has no attribute 'layers'
#: raises 4.5.15: AttributeError: 'RenderSettings' object has no attribute 'layers'
#: raises 5.0.1: AttributeError: 'RenderSettings' object has no attribute 'layers'
#: right 3.4.1 4.5.15 5.0.1: view_layers
#: note: view-layers
import bpy

scene = bpy.context.scene
layer = scene.render.layers[0]

#: rendering/view_layers
import bpy

scene = bpy.context.scene
layer = scene.view_layers[0]
layer.use_pass_z = True

#: rendering/view_layer_ao
import bpy

scene = bpy.context.scene
layer = scene.view_layers[0]
layer.use_pass_ambient_occlusion = True

#: rendering/pass_denoising
import bpy

scene = bpy.context.scene
layer = scene.view_layers[0]
layer.cycles.denoising_store_passes = True

#: rendering/freestyle
import bpy

scene = bpy.context.scene
scene.render.use_freestyle = True

#: rendering/hair_type
import bpy

scene = bpy.context.scene
scene.render.hair_type = "STRIP"
scene.render.hair_subdiv = 2

#: rendering/simplify
import bpy

scene = bpy.context.scene
scene.render.use_simplify = True
scene.render.simplify_subdivision = 2

#: rendering/frame_step
import bpy

scene = bpy.context.scene
scene.frame_start = 1
scene.frame_end = 48
scene.render.fps = 24

#: rendering/white_balance
#: raises 3.4.1: AttributeError: 'ColorManagedViewSettings' object has no attribute 'use_white_balance'
#: right 3.4.1: gamma | exposure
#: note: white-balance
import bpy

scene = bpy.context.scene
scene.view_settings.use_white_balance = True

#: rendering/compositor_device
#: raises 3.4.1: AttributeError: 'RenderSettings' object has no attribute 'compositor_device'
#: right 3.4.1: use_opencl
#: note: compositor-speed
import bpy

scene = bpy.context.scene
scene.render.compositor_device = "GPU"

#: rendering/world_probe
#: raises 3.4.1: AttributeError: 'World' object has no attribute 'probe_resolution'
#: right 3.4.1: gi_cubemap_resolution
#: note: world-light-probe
import bpy

world = bpy.data.worlds.new("Sky")
world.probe_resolution = "1024"

#: rendering/world_sun
#: raises 3.4.1: AttributeError: 'World' object has no attribute 'use_sun_shadow'
#: right 3.4.1: SunLight
#: note: world-sun
import bpy

world = bpy.data.worlds.new("Sky")
world.use_sun_shadow = True
