#: eevee/engine_eevee
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "BLENDER_EEVEE" not found in ('BLENDER_EEVEE_NEXT', 'BLENDER_WORKBENCH', 'CYCLES')
#: right 4.5.15: BLENDER_EEVEE_NEXT
#: note: eevee-name
import bpy

scene = bpy.context.scene
scene.render.engine = "BLENDER_EEVEE"

#: eevee/engine_eevee_next
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "BLENDER_EEVEE_NEXT" not found in ('BLENDER_EEVEE', 'BLENDER_WORKBENCH', 'CYCLES')
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "BLENDER_EEVEE_NEXT" not found in ('BLENDER_EEVEE', 'BLENDER_WORKBENCH', 'CYCLES')
#: right 3.4.1 5.0.1: BLENDER_EEVEE
#: note: eevee-name
import bpy

scene = bpy.context.scene
scene.render.engine = "BLENDER_EEVEE_NEXT"

#: eevee/engine_internal
#: raises 3.4.1: TypeError: bpy_struct: item.attr = val: enum "BLENDER_RENDER" not found in ('BLENDER_EEVEE', 'BLENDER_WORKBENCH', 'CYCLES')
#: raises 4.5.15: TypeError: bpy_struct: item.attr = val: enum "BLENDER_RENDER" not found in ('BLENDER_EEVEE_NEXT', 'BLENDER_WORKBENCH', 'CYCLES')
#: raises 5.0.1: TypeError: bpy_struct: item.attr = val: enum "BLENDER_RENDER" not found in ('BLENDER_EEVEE', 'BLENDER_WORKBENCH', 'CYCLES')
#: right 3.4.1 4.5.15 5.0.1: CYCLES | BLENDER_WORKBENCH
#: note: engine-internal
import bpy

scene = bpy.context.scene
scene.render.engine = "BLENDER_RENDER"

#: eevee/bloom
#: raises 4.5.15: AttributeError: 'SceneEEVEE' object has no attribute 'use_bloom'
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'use_bloom'
#: right 4.5.15 5.0.1: CompositorNodeGlare
#: note: eevee-bloom
import bpy

scene = bpy.context.scene
scene.eevee.use_bloom = True

#: eevee/bloom_intensity
#: raises 4.5.15: AttributeError: 'SceneEEVEE' object has no attribute 'bloom_intensity'
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'bloom_intensity'
#: right 4.5.15 5.0.1: CompositorNodeGlare
#: note: eevee-bloom
import bpy

scene = bpy.context.scene
scene.eevee.bloom_intensity = 0.05

#: eevee/screen_space_reflections
#: raises 4.5.15: AttributeError: 'SceneEEVEE' object has no attribute 'use_ssr'
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'use_ssr'
#: right 4.5.15 5.0.1: use_raytracing
#: note: eevee-ssr
import bpy

scene = bpy.context.scene
scene.eevee.use_ssr = True
scene.eevee.use_ssr_refraction = True

#: eevee/raytracing
#: raises 3.4.1: AttributeError: 'SceneEEVEE' object has no attribute 'use_raytracing'
#: right 3.4.1: use_ssr
#: note: eevee-ssr
import bpy

scene = bpy.context.scene
scene.eevee.use_raytracing = True

#: eevee/soft_shadows
#: raises 4.5.15: AttributeError: 'SceneEEVEE' object has no attribute 'use_soft_shadows'
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'use_soft_shadows'
#: right 4.5.15 5.0.1: shadow_ray_count
#: note: eevee-soft-shadows
import bpy

scene = bpy.context.scene
scene.eevee.use_soft_shadows = True

#: eevee/shadow_cube_size
#: raises 4.5.15: AttributeError: 'SceneEEVEE' object has no attribute 'shadow_cube_size'
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'shadow_cube_size'
#: right 4.5.15 5.0.1: shadow_resolution_scale
#: note: eevee-shadow-size
import bpy

scene = bpy.context.scene
scene.eevee.shadow_cube_size = "1024"

#: eevee/gtao
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'use_gtao'
#: right 5.0.1: fast_gi_method | use_fast_gi | ShaderNodeAmbientOcclusion
#: note: eevee-gtao
import bpy

scene = bpy.context.scene
scene.eevee.use_gtao = True

#: eevee/gtao_distance
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'gtao_distance'
#: right 5.0.1: fast_gi_distance
#: note: eevee-gtao
import bpy

scene = bpy.context.scene
scene.eevee.gtao_distance = 0.5

#: eevee/eevee_motion_blur
#: raises 4.5.15: AttributeError: 'SceneEEVEE' object has no attribute 'use_motion_blur'
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'use_motion_blur'
#: right 4.5.15 5.0.1: use_motion_blur
#: note: eevee-motion-blur
import bpy

scene = bpy.context.scene
scene.eevee.use_motion_blur = True

#: eevee/eevee_shutter
#: raises 4.5.15: AttributeError: 'SceneEEVEE' object has no attribute 'motion_blur_shutter'
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'motion_blur_shutter'
#: right 4.5.15 5.0.1: motion_blur_shutter
#: note: eevee-motion-blur
import bpy

scene = bpy.context.scene
scene.eevee.motion_blur_shutter = 0.5

#: eevee/volumetric_lights
#: raises 4.5.15: AttributeError: 'SceneEEVEE' object has no attribute 'use_volumetric_lights'
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'use_volumetric_lights'
#: right 4.5.15 5.0.1: use_volume_custom_range | volumetric_samples | use_volumetric_shadows
#: note: eevee-volumetric-lights
import bpy

scene = bpy.context.scene
scene.eevee.use_volumetric_lights = True

#: eevee/eevee_samples
import bpy

scene = bpy.context.scene
scene.eevee.taa_render_samples = 32
scene.eevee.taa_samples = 8

#: eevee/gi_auto_bake
#: raises 4.5.15: AttributeError: 'SceneEEVEE' object has no attribute 'gi_auto_bake'
#: raises 5.0.1: AttributeError: 'SceneEEVEE' object has no attribute 'gi_auto_bake'
#: right 4.5.15 5.0.1: lightprobe_cache_bake
#: note: eevee-light-cache
import bpy

scene = bpy.context.scene
scene.eevee.gi_auto_bake = True

#: eevee/light_cache_free
#: raises 3.4.1: AttributeError: Calling operator "bpy.ops.object.lightprobe_cache_free" error, could not be found
#: right 3.4.1: light_cache_free
#: note: eevee-light-cache
import bpy

bpy.ops.object.lightprobe_add()
bpy.ops.object.lightprobe_cache_free()

#: eevee/overscan
import bpy

scene = bpy.context.scene
scene.eevee.use_overscan = True
