# reason: a picture from a file behind the camera
# stopped by: gate
# line: 6
import bpy
camera = bpy.data.cameras.new("Camera")
camera.background_images.new().image = bpy.data.images.load("/etc/passwd")
