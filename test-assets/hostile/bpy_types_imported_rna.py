# reason: the description of an imported class reaches other classes
# stopped by: gate
# line: 5
from bpy.types import Object as Thing
print(Thing.bl_rna.properties)
