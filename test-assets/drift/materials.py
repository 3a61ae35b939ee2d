#: materials/specular
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Specular" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Specular" not found'
#: right 4.5.15 5.0.1: Specular IOR Level
#: note: principled-specular
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Specular"].default_value = 0.2

#: materials/emission
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Emission" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Emission" not found'
#: right 4.5.15 5.0.1: Emission Color
#: note: principled-emission
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Emission"].default_value = (1, 0.5, 0.1, 1)

#: materials/transmission
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Transmission" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Transmission" not found'
#: right 4.5.15 5.0.1: Transmission Weight
#: note: principled-transmission
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Transmission"].default_value = 1.0

#: materials/clearcoat
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Clearcoat" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Clearcoat" not found'
#: right 4.5.15 5.0.1: Coat Weight
#: note: principled-clearcoat
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Clearcoat"].default_value = 1.0

#: materials/clearcoat_roughness
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Clearcoat Roughness" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Clearcoat Roughness" not found'
#: right 4.5.15 5.0.1: Coat Roughness
#: note: principled-clearcoat
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Clearcoat Roughness"].default_value = 0.1

#: materials/sheen
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Sheen" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Sheen" not found'
#: right 4.5.15 5.0.1: Sheen Weight
#: note: principled-sheen
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Sheen"].default_value = 0.5

#: materials/subsurface
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Subsurface" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Subsurface" not found'
#: right 4.5.15 5.0.1: Subsurface Weight
#: note: principled-subsurface
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Subsurface"].default_value = 0.1

#: materials/subsurface_color
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Subsurface Color" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Subsurface Color" not found'
#: right 4.5.15 5.0.1: Base Color
#: note: principled-subsurface-color
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Subsurface Color"].default_value = (0.8, 0.2, 0.1, 1)

#: materials/transmission_roughness
#: raises 4.5.15: KeyError: 'bpy_prop_collection[key]: key "Transmission Roughness" not found'
#: raises 5.0.1: KeyError: 'bpy_prop_collection[key]: key "Transmission Roughness" not found'
#: right 4.5.15 5.0.1: Roughness
#: note: principled-transmission-roughness
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Transmission Roughness"].default_value = 0.2

#: materials/specular_ior_level
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Specular IOR Level" not found'
#: right 3.4.1: Specular
#: note: principled-specular
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Specular IOR Level"].default_value = 0.2

#: materials/emission_color
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Emission Color" not found'
#: right 3.4.1: Emission
#: note: principled-emission
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Emission Color"].default_value = (1, 0.5, 0.1, 1)

#: materials/transmission_weight
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Transmission Weight" not found'
#: right 3.4.1: Transmission
#: note: principled-transmission
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Transmission Weight"].default_value = 1.0

#: materials/coat_weight
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Coat Weight" not found'
#: right 3.4.1: Clearcoat
#: note: principled-clearcoat
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Coat Weight"].default_value = 1.0

#: materials/sheen_weight
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Sheen Weight" not found'
#: right 3.4.1: Sheen
#: note: principled-sheen
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Sheen Weight"].default_value = 0.5

#: materials/subsurface_weight
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Subsurface Weight" not found'
#: right 3.4.1: Subsurface
#: note: principled-subsurface
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Subsurface Weight"].default_value = 0.1

#: materials/thin_film
#: raises 3.4.1: KeyError: 'bpy_prop_collection[key]: key "Thin Film Thickness" not found'
#: right 3.4.1: IOR
#: note: principled-thin-film
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Thin Film Thickness"].default_value = 300

#: materials/base
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Base Color"].default_value = (0.8, 0.1, 0.1, 1)
bsdf.inputs["Metallic"].default_value = 1.0
bsdf.inputs["Roughness"].default_value = 0.3

#: materials/stable_inputs
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["IOR"].default_value = 1.33
bsdf.inputs["Alpha"].default_value = 0.5
bsdf.inputs["Emission Strength"].default_value = 2.0

#: materials/color_of_three
#: raises 3.4.1: ValueError: bpy_struct: item.attr = val: sequences of dimension 0 should contain 4 items, not 3
#: raises 4.5.15: ValueError: bpy_struct: item.attr = val: sequences of dimension 0 should contain 4 items, not 3
#: raises 5.0.1: ValueError: bpy_struct: item.attr = val: sequences of dimension 0 should contain 4 items, not 3
#: right 3.4.1 4.5.15 5.0.1: RGBA | 4
#: note: color-has-four
import bpy

material = bpy.data.materials.new("Paint")
material.use_nodes = True
nodes = material.node_tree.nodes
bsdf = nodes["Principled BSDF"]
bsdf.inputs["Base Color"].default_value = (0.8, 0.1, 0.1)

#: materials/material_without_use_nodes
#: raises 3.4.1: AttributeError: 'NoneType' object has no attribute 'nodes'
#: raises 4.5.15: AttributeError: 'NoneType' object has no attribute 'nodes'
#: right 3.4.1 4.5.15: use_nodes
#: note: use-nodes-first
import bpy

material = bpy.data.materials.new("Paint")
bsdf = material.node_tree.nodes["Principled BSDF"]

#: materials/viewport_color
import bpy

material = bpy.data.materials.new("Paint")
material.diffuse_color = (0.8, 0.2, 0.1, 1.0)

#: materials/blend_method
import bpy

material = bpy.data.materials.new("Glass")
material.blend_method = "BLEND"

#: materials/shadow_method
#: raises 4.5.15: AttributeError: 'Material' object has no attribute 'shadow_method'
#: raises 5.0.1: AttributeError: 'Material' object has no attribute 'shadow_method'
#: right 4.5.15 5.0.1: use_transparent_shadow | visible_shadow | surface_render_method
#: note: shadow-method
import bpy

material = bpy.data.materials.new("Glass")
material.shadow_method = "HASHED"

#: materials/surface_render_method
#: raises 3.4.1: AttributeError: 'Material' object has no attribute 'surface_render_method'
#: right 3.4.1: blend_method
#: note: surface-render-method
import bpy

material = bpy.data.materials.new("Glass")
material.surface_render_method = "BLENDED"

#: materials/displacement_method
#: raises 3.4.1: AttributeError: 'Material' object has no attribute 'displacement_method'
#: right 3.4.1: cycles
#: note: displacement-method
import bpy

material = bpy.data.materials.new("Rock")
material.displacement_method = "BUMP"

#: materials/cycles_displacement_method
#: raises 4.5.15: AttributeError: 'CyclesMaterialSettings' object has no attribute 'displacement_method'
#: raises 5.0.1: AttributeError: 'CyclesMaterialSettings' object has no attribute 'displacement_method'
#: right 4.5.15 5.0.1: displacement_method
#: note: cycles-displacement
import bpy

material = bpy.data.materials.new("Rock")
method = material.cycles.displacement_method

#: materials/transparent_shadow
#: raises 3.4.1: AttributeError: 'Material' object has no attribute 'use_transparent_shadow'
#: right 3.4.1: shadow_method
#: note: shadow-method
import bpy

material = bpy.data.materials.new("Glass")
material.use_transparent_shadow = True

#: materials/raytrace_refraction
#: raises 3.4.1: AttributeError: 'Material' object has no attribute 'use_raytrace_refraction'
#: right 3.4.1: use_screen_refraction
#: note: raytrace-refraction
import bpy

material = bpy.data.materials.new("Glass")
material.use_raytrace_refraction = True

#: materials/screen_refraction
import bpy

material = bpy.data.materials.new("Glass")
material.use_screen_refraction = True
material.use_backface_culling = True

#: materials/use_transparency
#: raises 3.4.1: AttributeError: 'Material' object has no attribute 'use_transparency'
#: raises 4.5.15: AttributeError: 'Material' object has no attribute 'use_transparency'
#: raises 5.0.1: AttributeError: 'Material' object has no attribute 'use_transparency'
#: right 3.4.1 4.5.15 5.0.1: blend_method | Alpha | surface_render_method
#: note: internal-materials
import bpy

material = bpy.data.materials.new("Glass")
material.use_transparency = True

#: materials/specular_hardness
#: raises 3.4.1: AttributeError: 'Material' object has no attribute 'specular_hardness'
#: raises 4.5.15: AttributeError: 'Material' object has no attribute 'specular_hardness'
#: raises 5.0.1: AttributeError: 'Material' object has no attribute 'specular_hardness'
#: right 3.4.1 4.5.15 5.0.1: roughness
#: note: internal-materials
import bpy

material = bpy.data.materials.new("Paint")
material.specular_hardness = 50

#: materials/texture_slots
#: raises 3.4.1: AttributeError: 'Material' object has no attribute 'texture_slots'
#: raises 4.5.15: AttributeError: 'Material' object has no attribute 'texture_slots'
#: raises 5.0.1: AttributeError: 'Material' object has no attribute 'texture_slots'
#: right 3.4.1 4.5.15 5.0.1: node_tree | nodes
#: note: internal-materials
import bpy

material = bpy.data.materials.new("Paint")
slot = material.texture_slots.add()

#: materials/world_horizon
#: raises 3.4.1: AttributeError: 'World' object has no attribute 'horizon_color'
#: raises 4.5.15: AttributeError: 'World' object has no attribute 'horizon_color'
#: raises 5.0.1: AttributeError: 'World' object has no attribute 'horizon_color'
#: right 3.4.1 4.5.15 5.0.1: color
#: note: world-horizon
import bpy

world = bpy.data.worlds.new("Sky")
world.horizon_color = (0.1, 0.2, 0.3)

#: materials/world_background
import bpy

world = bpy.data.worlds.new("Sky")
world.use_nodes = True
world.node_tree.nodes["Background"].inputs["Strength"].default_value = 0.5

#: materials/world_light_settings
#: raises 4.5.15: AttributeError: 'WorldLighting' object has no attribute 'use_ambient_occlusion'
#: raises 5.0.1: AttributeError: 'WorldLighting' object has no attribute 'use_ambient_occlusion'
#: right 4.5.15 5.0.1: ShaderNodeAmbientOcclusion | use_fast_gi | fast_gi_method
#: note: world-ambient-occlusion
import bpy

world = bpy.data.worlds.new("Sky")
world.light_settings.use_ambient_occlusion = True

#: materials/material_slots
import bpy

mesh = bpy.data.meshes.new("Tile")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], [], [(0, 1, 2, 3)])
tile = bpy.data.objects.new("Tile", mesh)
bpy.context.scene.collection.objects.link(tile)
material = bpy.data.materials.new("Paint")
tile.data.materials.append(material)
tile.active_material = material
