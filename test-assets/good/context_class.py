import bmesh
class Shape:
    def __enter__(self):
        self.bm = bmesh.new()
        return self.bm
    def __exit__(self, kind, value, trace):
        self.bm.free()
        return False
with Shape() as bm:
    bm.verts.new((0, 0, 0))
