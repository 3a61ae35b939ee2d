import bpy
sheet = bpy.data.objects.new("Sheet", bpy.data.meshes.new("Sheet"))
cloth = sheet.modifiers.new("Cloth", "CLOTH")
cloth.settings.quality = 5
cloth.settings.mass = 0.2
