# runs on: 3.4.1, 4.5.15, 5.0.1
import bmesh, bpy, math, random
from mathutils import Matrix, Vector, Euler

GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
random.seed(34)

def mat(name, rgb, rough=0.6):
    m = bpy.data.materials.new(name); m.use_nodes = True
    b = m.node_tree.nodes["Principled BSDF"]
    b.inputs["Base Color"].default_value = (*rgb, 1); b.inputs["Roughness"].default_value = rough
    m.diffuse_color = (*rgb, 1)
    return m

SEED, PETAL, STEM, LEAF = mat("Seed", (.10, .05, .02)), mat("Petal", (.95, .62, .04)), mat("Stem", (.15, .32, .08)), mat("Leaf", (.10, .35, .07))

def phyllotaxis(n, scale):
    for k in range(n):
        r, a = scale * math.sqrt(k + .5), k * GOLDEN_ANGLE
        yield k, Vector((r * math.cos(a), r * math.sin(a), 0)), a

def petal_mesh(name, length, width, curl, steps=10):
    bm = bmesh.new(); rows = []
    for i in range(steps + 1):
        t = i / steps
        w = width * math.sin(math.pi * min(1, t * .92 + .08)) ** .7 * (1 - .25 * t)
        z = curl * t * t
        rows.append([bm.verts.new((s * w, t * length, z + abs(s) * w * .25)) for s in (-1, -.5, 0, .5, 1)])
    for a, b in zip(rows, rows[1:]):
        for j in range(4):
            bm.faces.new((a[j], a[j + 1], b[j + 1], b[j])).smooth = True
    me = bpy.data.meshes.new(name); bm.to_mesh(me); bm.free()
    return me

def seed_mesh():
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=1, radius=.035, matrix=Matrix.Diagonal((1, 1.3, 1.6, 1)))
    me = bpy.data.meshes.new("Seed"); bm.to_mesh(me); bm.free()
    me.materials.append(SEED)
    return me

def add(name, me, matrix, parent, coll):
    o = bpy.data.objects.new(name, me); o.parent = parent; o.matrix_local = matrix; coll.objects.link(o)
    return o

def flower(coll, seeds=220, petals=34):
    head = bpy.data.objects.new("Flower head", None); head.empty_display_size = .3; coll.objects.link(head)
    seed, scale = seed_mesh(), .045
    rim = scale * math.sqrt(seeds)
    for k, p, a in phyllotaxis(seeds, scale):
        bulge = .18 * (1 - (p.length / rim) ** 2)
        tilt = Euler((0, p.length / rim * .9, a)).to_matrix().to_4x4()
        add("Seed", seed, Matrix.Translation(p + Vector((0, 0, bulge))) @ tilt, head, coll)
    kinds = [petal_mesh(f"Petal {i}", .85 + .1 * i, .14, .22 - .1 * i) for i in range(3)]
    for me in kinds: me.materials.append(PETAL)
    for i in range(petals):
        a = i * GOLDEN_ANGLE
        m = Matrix.Rotation(a, 4, "Z") @ Matrix.Translation((0, rim * .95, -.02 * (i % 3))) @ Matrix.Rotation(random.uniform(-.15, .25), 4, "X")
        add("Petal", random.choice(kinds), m, head, coll)
    return head, rim

def stem(coll, height, lean):
    cu = bpy.data.curves.new("Stem", "CURVE"); cu.dimensions = "3D"; cu.bevel_depth = .07; cu.use_fill_caps = True
    sp = cu.splines.new("BEZIER"); sp.bezier_points.add(2)
    for bp, (co, r) in zip(sp.bezier_points, (((0, 0, 0), 1.4), ((lean * .2, 0, height * .6), 1.1), ((lean, 0, height), .8))):
        bp.co = co; bp.radius = r; bp.handle_left_type = bp.handle_right_type = "AUTO"
    cu.materials.append(STEM)
    o = bpy.data.objects.new("Stem", cu); coll.objects.link(o)
    return o

def leaves(coll, parent, height, n=6):
    me = petal_mesh("Leaf", .9, .28, -.35); me.materials.append(LEAF)
    for i in range(n):
        t = .15 + .6 * i / n
        m = Matrix.Translation((0, 0, height * t)) @ Matrix.Rotation(i * GOLDEN_ANGLE, 4, "Z") @ Matrix.Rotation(.5, 4, "X") @ Matrix.Scale(1.2 - .6 * t, 4)
        add("Leaf", me, m, parent, coll)

coll = bpy.data.collections.new("Sunflowers"); bpy.context.scene.collection.children.link(coll)
for i, (x, height, lean) in enumerate(((0, 3.2, .35), (2.4, 2.6, .2), (-2.2, 2.9, -.3))):
    st = stem(coll, height, lean); st.location.x = x
    head, rim = flower(coll, seeds=(220, 140, 180)[i])
    head.parent = st
    head.location = (lean, 0, height)
    head.rotation_euler = (math.radians(60), 0, math.radians(random.uniform(-20, 20)))
    leaves(coll, st, height)
print(len(coll.objects), "objects from", len({o.data.name for o in coll.objects if o.data}), "data-blocks")
