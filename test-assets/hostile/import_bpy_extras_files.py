# reason: the helpers of bpy_extras that open files
# stopped by: gate
# line: 4
from bpy_extras.image_utils import load_image
load_image("/etc/hostname")
