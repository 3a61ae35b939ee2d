# runs on: 3.4.1, 4.5.15, 5.0.1
"""Crystals by cutting a sphere with planes, and a geode by a boolean."""
import bmesh
import bpy
import random
from mathutils import Matrix, Vector


def cut_body(planes, size=3.0):
    """Convex body that is left of a cube when everything beyond each plane is cut off and closed."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=size)
    for point, normal in planes:
        geom = bm.verts[:] + bm.edges[:] + bm.faces[:]
        result = bmesh.ops.bisect_plane(
            bm, geom=geom, dist=1e-5, plane_co=point, plane_no=normal, use_snap_center=False, clear_outer=True, clear_inner=False
        )
        rim = [item for item in result["geom_cut"] if isinstance(item, bmesh.types.BMEdge)]
        if rim:
            bmesh.ops.contextual_create(bm, geom=rim)
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-4)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return bm


def quartz(rng, radius, length):
    planes = []
    for k in range(6):
        normal = Matrix.Rotation(1.0472 * k, 3, "Z") @ Vector((1, 0, 0))
        planes.append((normal * radius * rng.uniform(0.85, 1.1), normal))
        tip = (normal + Vector((0, 0, rng.uniform(0.6, 0.9)))).normalized()
        planes.append((Vector((0, 0, length)), tip))
    planes.append((Vector((0, 0, -0.2)), Vector((0, 0, -1))))
    return cut_body(planes, size=length * 2.5)


def garnet(size):
    normals = [Vector(v).normalized() for v in ((1, 1, 0), (1, -1, 0), (1, 0, 1), (1, 0, -1), (0, 1, 1), (0, 1, -1))]
    return cut_body([(n * size * s, n * s) for n in normals for s in (1, -1)])


def crystal_material(name, color):
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    shader = material.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = (*color, 1)
    shader.inputs["Roughness"].default_value = 0.03
    shader.inputs["IOR"].default_value = 1.55
    transmission = shader.inputs.get("Transmission Weight") or shader.inputs.get("Transmission")
    transmission.default_value = 0.9
    material.diffuse_color = (*color, 0.6)
    return material


def to_object(bm, name, material, collection, matrix=None):
    mesh = bpy.data.meshes.new(name)
    volume = bm.calc_volume()
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(material)
    obj = bpy.data.objects.new(name, mesh)
    if matrix is not None:
        obj.matrix_world = matrix
    obj["volume"] = volume
    collection.objects.link(obj)
    return obj


rng = random.Random(14)
cluster = bpy.data.collections.new("Crystals")
bpy.context.scene.collection.children.link(cluster)
amethyst = crystal_material("Amethyst", (0.45, 0.15, 0.7))
ruby = crystal_material("Garnet", (0.5, 0.02, 0.05))
for _ in range(12):
    lean = Vector((rng.gauss(0, 0.6), rng.gauss(0, 0.6), 1)).normalized()
    turn = lean.to_track_quat("Z", "X").to_matrix().to_4x4()
    spot = Matrix.Translation((lean.x * 0.6, lean.y * 0.6, 0))
    to_object(quartz(rng, rng.uniform(0.1, 0.25), rng.uniform(0.6, 1.6)), "Quartz", amethyst, cluster, spot @ turn)
for k in range(4):
    to_object(garnet(rng.uniform(0.15, 0.3)), "Garnet", ruby, cluster, Matrix.Translation((1.5 + 0.7 * k, -1.5, 0.2)))

bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=4, radius=1.2, location=(-4, 0, 0.8))
stone = bpy.context.object
stone.name = "Geode"
bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=3, radius=0.95, location=(-4, -0.7, 1.2))
hollow = bpy.context.object
hollow.display_type = "WIRE"
hollow.hide_render = True
carve = stone.modifiers.new("Hollow", "BOOLEAN")
carve.operation = "DIFFERENCE"
carve.object = hollow
carve.solver = "EXACT"
rough = stone.modifiers.new("Rough", "DISPLACE")
texture = bpy.data.textures.new("Rough", "STUCCI")
texture.noise_scale = 0.4
rough.texture = texture
rough.strength = 0.12
faces = {}
for obj in cluster.objects:
    faces.setdefault(obj.name.split(".")[0], []).append(len(obj.data.polygons))
print({name: sorted(set(counts)) for name, counts in faces.items()}, round(sum(o["volume"] for o in cluster.objects), 3))
