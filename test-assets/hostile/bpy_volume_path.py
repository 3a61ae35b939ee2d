# reason: a path on a volume
# stopped by: gate
# line: 6
import bpy
smoke = bpy.data.volumes.new("Smoke")
smoke.filepath = "/tmp/x.vdb"
