# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: operator
# Ball and stick models from a small table of atoms. Operators do the work.
import bpy
from mathutils import Vector

ELEMENTS = {
    "H": dict(radius=0.31, color=(0.95, 0.95, 0.95, 1)),
    "C": dict(radius=0.76, color=(0.10, 0.10, 0.10, 1)),
    "N": dict(radius=0.71, color=(0.10, 0.20, 0.90, 1)),
    "O": dict(radius=0.66, color=(0.90, 0.05, 0.05, 1)),
    "S": dict(radius=1.05, color=(0.90, 0.80, 0.10, 1)),
}

CAFFEINE = """
O  0.4700  2.5688  0.0006
O -3.1271 -0.4436 -0.0003
N -0.9686 -1.3125  0.0000
N  2.2182  0.1412 -0.0003
N -1.3477  1.0797 -0.0001
N  1.4119 -1.9372  0.0002
C  0.8579  0.2592 -0.0008
C  0.3897 -1.0264 -0.0004
C  0.0307  1.4220 -0.0006
C -1.9061 -0.2495 -0.0004
C  2.5032 -1.1998  0.0003
C -1.4276 -2.6960  0.0008
C  3.1926  1.2061  0.0003
C -2.2969  2.1881  0.0007
H  3.5163 -1.5787  0.0008
H -1.0451 -3.1973 -0.8937
H -2.5186 -2.7596  0.0011
H -1.0447 -3.1963  0.8957
H  4.1992  0.7801  0.0002
H  3.0468  1.8092 -0.8992
H  3.0466  1.8083  0.9004
H -1.8087  3.1651 -0.0003
H -2.9322  2.1027  0.8881
H -2.9346  2.1021 -0.8849
"""

WATER = """
O 0.0000 0.0000 0.1173
H 0.0000 0.7572 -0.4692
H 0.0000 -0.7572 -0.4692
"""

SCALE_ATOM = 0.4
BOND_RADIUS = 0.09


def parse(text):
    atoms = []
    for line in text.strip().splitlines():
        symbol, x, y, z = line.split()
        atoms.append((symbol, Vector((float(x), float(y), float(z)))))
    return atoms


def find_bonds(atoms, tolerance=0.45):
    bonds = []
    for i in range(len(atoms)):
        for j in range(i + 1, len(atoms)):
            reach = ELEMENTS[atoms[i][0]]["radius"] + ELEMENTS[atoms[j][0]]["radius"] + tolerance
            if (atoms[i][1] - atoms[j][1]).length < reach:
                bonds.append((i, j))
    return bonds


def get_material(symbol):
    name = "Atom_" + symbol
    mat = bpy.data.materials.get(name)
    if mat is None:
        mat = bpy.data.materials.new(name=name)
        mat.use_nodes = True
        nodes = mat.node_tree.nodes
        bsdf = nodes["Principled BSDF"]
        bsdf.inputs["Base Color"].default_value = ELEMENTS[symbol]["color"]
        bsdf.inputs["Roughness"].default_value = 0.25
        mat.diffuse_color = ELEMENTS[symbol]["color"]
    return mat


def bond_material():
    mat = bpy.data.materials.get("Bond")
    if not mat:
        mat = bpy.data.materials.new("Bond")
        mat.diffuse_color = (0.5, 0.5, 0.5, 1)
    return mat


def add_atom(symbol, location, parent):
    bpy.ops.mesh.primitive_uv_sphere_add(
        segments=24, ring_count=12, radius=ELEMENTS[symbol]["radius"] * SCALE_ATOM, location=location
    )
    atom = bpy.context.object
    atom.name = symbol
    bpy.ops.object.shade_smooth()
    atom.data.materials.append(get_material(symbol))
    atom.parent = parent
    return atom


def add_bond(a, b, parent):
    axis = b - a
    bpy.ops.mesh.primitive_cylinder_add(vertices=12, radius=BOND_RADIUS, depth=axis.length, location=(a + b) / 2)
    bond = bpy.context.object
    bond.name = "bond"
    bond.rotation_mode = "QUATERNION"
    bond.rotation_quaternion = axis.to_track_quat("Z", "Y")
    bpy.ops.object.shade_smooth()
    bond.data.materials.append(bond_material())
    bond.parent = parent
    return bond


def add_molecule(name, text, offset):
    atoms = parse(text)
    bpy.ops.object.empty_add(type="PLAIN_AXES", location=(0, 0, 0))
    root = bpy.context.object
    root.name = name
    for symbol, location in atoms:
        add_atom(symbol, location, root)
    for i, j in find_bonds(atoms):
        add_bond(atoms[i][1], atoms[j][1], root)
    root.location = offset
    return root


def formula(text):
    counts = {}
    for symbol, _ in parse(text):
        counts[symbol] = counts.get(symbol, 0) + 1
    return "".join(s + (str(counts[s]) if counts[s] > 1 else "") for s in sorted(counts))


bpy.ops.object.select_all(action="SELECT")
bpy.ops.object.delete(use_global=False)

caffeine = add_molecule("Caffeine", CAFFEINE, (0, 0, 0))
water = add_molecule("Water", WATER, (6, 0, 0))

for root, text in ((caffeine, CAFFEINE), (water, WATER)):
    bpy.ops.object.text_add(location=(root.location.x, -4, 0), rotation=(1.5708, 0, 0))
    label = bpy.context.object
    label.data.body = root.name + "  " + formula(text)
    label.data.align_x = "CENTER"
    label.data.extrude = 0.02
    label.data.size = 0.8

bpy.ops.object.light_add(type="SUN", location=(0, 0, 10))
bpy.context.object.data.energy = 3
print(len(bpy.data.objects), "objects,", len(find_bonds(parse(CAFFEINE))), "bonds in caffeine")
