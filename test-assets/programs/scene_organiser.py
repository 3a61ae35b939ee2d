# runs on: 3.4.1, 4.5.15, 5.0.1
# refused by the gate: import
"""Makes a mess, then tidies it: sorts objects into collections by type, renames, colours, reports duplicates."""
import bpy
import random
import re
from collections import OrderedDict, defaultdict
from math import degrees
from mathutils import Vector

FOLDERS = OrderedDict(
    MESH=("Geometry", "COLOR_04"),
    CURVE=("Curves", "COLOR_05"),
    FONT=("Texts", "COLOR_05"),
    LIGHT=("Lights", "COLOR_03"),
    CAMERA=("Cameras", "COLOR_06"),
    EMPTY=("Helpers", "COLOR_08"),
)
SUFFIX = re.compile(r"^(?P<stem>.*?)(?:\.(?P<number>\d{3,}))?$")


def make_mess(count, rng):
    makers = [
        lambda at: bpy.ops.mesh.primitive_cube_add(location=at),
        lambda at: bpy.ops.mesh.primitive_cone_add(location=at),
        lambda at: bpy.ops.curve.primitive_bezier_circle_add(location=at),
        lambda at: bpy.ops.object.light_add(type=rng.choice(("POINT", "SUN", "AREA")), location=at),
        lambda at: bpy.ops.object.empty_add(type="CUBE", location=at),
        lambda at: bpy.ops.object.camera_add(location=at),
        lambda at: bpy.ops.object.text_add(location=at),
    ]
    for _ in range(count):
        rng.choice(makers)(tuple(rng.uniform(-8, 8) for _ in range(3)))
    meshes = [obj for obj in bpy.data.objects if obj.type == "MESH"]
    for obj in rng.sample(meshes, min(3, len(meshes))):
        twin = obj.copy()
        twin.data = obj.data.copy()
        bpy.context.scene.collection.objects.link(twin)
    bpy.data.materials.new("Unused")


def folder(name, color):
    found = bpy.data.collections.get(name)
    if found is None:
        found = bpy.data.collections.new(name)
        bpy.context.scene.collection.children.link(found)
    found.color_tag = color
    return found


def move(obj, target):
    for collection in list(obj.users_collection):
        collection.objects.unlink(obj)
    target.objects.link(obj)


def sort_objects(scene):
    moved = defaultdict(int)
    for obj in list(scene.objects):
        name, color = FOLDERS.get(obj.type, ("Other", "NONE"))
        move(obj, folder(name, color))
        moved[name] += 1
    return dict(moved)


def rename(scene):
    """Cube.013 → Cube 02, counted anew for each stem."""
    by_stem = defaultdict(list)
    for obj in scene.objects:
        by_stem[SUFFIX.match(obj.name).group("stem")].append(obj)
    for stem, objects in by_stem.items():
        width = max(2, len(str(len(objects))))
        for number, obj in enumerate(sorted(objects, key=lambda o: o.name), 1):
            obj.name = f"{stem} {number:0{width}d}"
            if obj.data is not None and obj.data.users == 1:
                obj.data.name = obj.name


def fingerprint(obj):
    mesh = obj.data
    place = tuple(round(v, 4) for row in obj.matrix_world for v in row)
    return len(mesh.vertices), len(mesh.polygons), place


def duplicates(scene):
    groups = defaultdict(list)
    for obj in scene.objects:
        if obj.type == "MESH":
            groups[fingerprint(obj)].append(obj)
    return [group for group in groups.values() if len(group) > 1]


def color_by_height(scene):
    heights = [obj.matrix_world.translation.z for obj in scene.objects]
    low, high = min(heights), max(heights)
    for obj in scene.objects:
        t = (obj.matrix_world.translation.z - low) / (high - low or 1.0)
        obj.color = (t, 0.4, 1.0 - t, 1.0)
        obj.show_name = t > 0.9


def report(scene):
    corners = [obj.matrix_world @ Vector(c) for obj in scene.objects if obj.type == "MESH" for c in obj.bound_box]
    size = [max(c[k] for c in corners) - min(c[k] for c in corners) for k in range(3)]
    turned = [obj.name for obj in scene.objects if max(abs(degrees(a)) for a in obj.rotation_euler) > 1]
    unused = [material.name for material in bpy.data.materials if material.users == 0]
    print("size", [round(s, 1) for s in size], "turned", turned, "unused", unused)
    for collection in scene.collection.children:
        print(f"  {collection.name:10s} {len(collection.objects):3d} {collection.color_tag}")


scene = bpy.context.scene
make_mess(24, random.Random(4))
bpy.context.view_layer.update()
print(sort_objects(scene))
twins = duplicates(scene)
for group in twins:
    for extra in group[1:]:
        extra.hide_set(True)
        extra.hide_render = True
        extra["duplicate of"] = group[0].name
rename(scene)
color_by_height(scene)
report(scene)
layer = bpy.context.view_layer.layer_collection.children.get("Helpers")
if layer is not None:
    layer.hide_viewport = True
print(len(twins), "duplicates")
