# reason: segments from a name
# stopped by: limits
import bmesh
n = 10 ** 7
bm = bmesh.new()
bmesh.ops.create_uvsphere(bm, u_segments=n, v_segments=n, radius=1)
