import bpy
lens = bpy.data.cameras.new("Camera")
lens.lens = 50
lens.dof.use_dof = True
lens.dof.aperture_fstop = 2.8
camera = bpy.data.objects.new("Camera", lens)
camera.location = (4, -4, 3)
