# reason: segments in spread settings
# stopped by: limits
import bmesh
settings = {"u_segments": 10 ** 7, "v_segments": 10 ** 7, "radius": 1}
bm = bmesh.new()
bmesh.ops.create_uvsphere(bm, **settings)
