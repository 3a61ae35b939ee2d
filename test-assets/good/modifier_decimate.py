import bpy
rock = bpy.data.objects.new("Rock", bpy.data.meshes.new("Rock"))
fewer = rock.modifiers.new("Fewer", "DECIMATE")
fewer.ratio = 0.3
