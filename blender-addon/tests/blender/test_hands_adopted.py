"""Objects that the artist made, edited by programs of edit components; their base comes back."""

from __future__ import annotations

import pytest
from background import BackgroundBlender

PROGRAM = '''"""Block."""
import bpy
import bmesh

# Parameters
WIDTH = 0.1  # m, 0 to 0.5: width of the rounded edges
LIFT = 0.25  # m, 0 to 1: how far the top rises
GOLD = (0.8, 0.6, 0.1)  # color: the top

# Components
def raised_top(block):
    """The top, raised and golden."""
    shape = bmesh.new()
    shape.from_mesh(block.data)
    block.data.materials.append(gold())
    for corner in shape.verts:
        if corner.co.z > 0:
            corner.co.z += LIFT
    for face in shape.faces:
        face.material_index = len(block.data.materials) - 1 if face.normal.z > 0.9 else 0
    shape.to_mesh(block.data)
    shape.free()
    return block


def rounded_edges(block):
    """Rounded edges."""
    bevel = block.modifiers.new("Rounded edges", "BEVEL")
    bevel.width = WIDTH
    bevel.segments = 2
    return block
'''.replace(
    "# Components",
    '''# Shapes
def gold():
    """The gold of the top."""
    made = bpy.data.materials.new("Gold")
    made.diffuse_color = (*GOLD, 1.0)
    return made


# Components''',
)


@pytest.fixture(autouse=True)
def program(blender: BackgroundBlender) -> None:
    """An artist's block with a material, a modifier, a child and a linked twin; the kit of patches for it."""

    def scene(text: str) -> None:
        import bpy
        import hands_kit as kit

        bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
        bpy.ops.mesh.primitive_cube_add(size=2, location=(1, 2, 3))
        block = bpy.context.object
        block.name, block.data.name, block.scale = "Block", "Block mesh", (1, 1, 2)
        oak = bpy.data.materials.new("Oak")
        block.data.materials.append(oak)
        block.modifiers.new("My mirror", "MIRROR")
        block["mine"] = 7
        twin = bpy.data.objects.new("Twin", block.data)
        child = bpy.data.objects.new("Child", None)
        child.parent = block
        for thing in (twin, child):
            bpy.context.scene.collection.objects.link(thing)
        kit.push()

        def adopt(hands, text=text):
            made = kit.patch("Round the edges")
            step = made.steps.add().adopt_object
            step.object, step.asset, step.program = kit.ids(hands)["Block"], "asset-7", text
            step.components.extend(["raised_top", "rounded_edges"])
            made.touches.objects.append(step.object)
            made.touches.components.add(asset="asset-7")
            return made

        def top(name="Block"):
            return round(max(corner.co.z for corner in bpy.data.objects[name].data.vertices), 4)

        def change(before, after, rerun=("raised_top", "rounded_edges"), dropped=()):
            return kit.edit(before, after, rerun, dropped, asset="asset-7")

        kit.adopt, kit.top, kit.change, kit.text = adopt, top, change, text

    blender.run(scene, text=PROGRAM)


def test_an_object_gets_a_program_and_keeps_all_that_is_the_artists(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        hands = Hands()
        before = fingerprint.take()
        outcome = kit.applied(hands.apply(kit.adopt(hands)))
        block = bpy.data.objects["Block"]
        differing = kit.differing(before)
        shown = next(hands.snapshot())
        told = {
            "modifiers": [one.name for one in block.modifiers],
            "materials": [slot.material.name for slot in block.material_slots],
            "place": [tuple(block.location), tuple(block.scale), block["mine"], bpy.data.objects["Child"].parent.name],
            "tops": [kit.top(), kit.top("Twin")],
            "mesh of the twin": bpy.data.objects["Twin"].data.name,
            "objects": list(outcome.objects),
            "components": list(outcome.components),
            "undo steps": outcome.undo_steps,
            "assets": [[one.name, one.adopted, one.program == kit.text] for one in shown.assets],
            "shown": sorted(shown.objects.name),
            "differing": differing,
        }
        kit.undo()
        told["undone"] = kit.differing(before)
        kit.redo()
        told["again"] = kit.top()
        hands.close()
        return told

    told = blender.run(scene, fresh=False)
    assert told["modifiers"] == ["My mirror", "Rounded edges"]
    assert told["materials"] == ["Oak", "Gold"]
    assert told["place"] == [[1, 2, 3], [1, 1, 2], 7, "Block"]
    assert told["tops"] == [1.25, 1.0]
    assert told["mesh of the twin"] == "Block mesh"
    assert told["objects"] == ["Block"]
    assert told["components"] == ["Block/raised_top", "Block/rounded_edges"]
    assert told["undo steps"] == 1
    assert told["assets"] == [["Block", True, True]]
    assert told["shown"] == ["Block", "Child", "Twin"]
    assert [one for one in told["differing"] if "changed" in one] == [
        one for one in told["differing"] if one.startswith("object Block: changed")
    ]
    assert told["undone"] == []
    assert told["again"] == 1.25


def test_another_version_begins_from_the_base(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.adopt(hands)))
        block = bpy.data.objects["Block"]
        steel = bpy.data.materials.new("Steel")
        block.material_slots[0].material = steel
        block.modifiers.new("Mine too", "TRIANGULATE")
        counts = kit.counts()
        higher = kit.text.replace("LIFT = 0.25", "LIFT = 0.5").replace("WIDTH = 0.1", "WIDTH = 0.2")
        kit.applied(hands.apply(kit.change(kit.text, higher)))
        told = {
            "top": kit.top(),
            "width": round(block.modifiers["Rounded edges"].width, 4),
            "modifiers": [one.name for one in block.modifiers],
            "materials": [slot.material.name for slot in block.material_slots],
            "counts": {name: (many, kit.counts()[name]) for name, many in counts.items() if kit.counts()[name] != many},
        }
        without = higher[: higher.index("def rounded_edges")]
        kit.applied(hands.apply(kit.change(higher, without, ("raised_top",), ("rounded_edges",))))
        told["without"] = [[one.name for one in block.modifiers], kit.top()]
        hands.close()
        return told

    told = blender.run(scene, fresh=False)
    assert told["top"] == 1.5
    assert told["width"] == 0.2
    assert told["modifiers"] == ["My mirror", "Rounded edges", "Mine too"]
    assert told["materials"] == ["Steel", "Gold"]
    assert told["counts"] == {}
    assert told["without"] == [["My mirror", "Mine too"], 1.5]


@pytest.mark.parametrize("by", ["release", "takeback", "reverse edit"])
def test_the_base_comes_back(blender: BackgroundBlender, by: str) -> None:
    def scene(by: str) -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        hands = Hands()
        before = fingerprint.take()
        kit.applied(hands.apply(kit.adopt(hands)))
        if by == "reverse edit":
            bpy.data.objects["Twin"].location.x = 5
            kit.push()
        back = kit.patch("Without")
        if by == "release":
            back.steps.add().release_object.asset = "asset-7"
            back.touches.components.add(asset="asset-7")
        else:
            back.steps.add().undo_request.request = ""
        outcome = kit.applied(hands.apply(back))
        if by == "reverse edit":
            bpy.data.objects["Twin"].location.x = 0
        told = {"differing": kit.differing(before), "mesh": bpy.data.objects["Block"].data.name}
        told["texts"] = [text.name for text in bpy.data.texts]
        told["marks"] = [key for key, _ in bpy.data.objects["Block"].items() if key.startswith("cos3d")]
        told["steps"] = outcome.undo_steps
        if by == "release":
            kit.undo()
            told["undone"] = kit.top()
        hands.close()
        return told

    told = blender.run(scene, fresh=False, by=by)
    assert told["differing"] == []
    assert (told["mesh"], told["texts"], told["marks"]) == ("Block mesh", [], [])
    if by == "release":
        assert told["undone"] == 1.25


def test_the_base_survives_the_file(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import tempfile

        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.adopt(hands)))
        path = tempfile.mkdtemp() + "/kept.blend"
        bpy.ops.wm.save_as_mainfile(filepath=path)
        bpy.ops.wm.open_mainfile(filepath=path)
        kit.applied(hands.apply(kit.change(kit.text, kit.text.replace("LIFT = 0.25", "LIFT = 0.75"))))
        told = [kit.top()]
        back = kit.patch("Without")
        back.steps.add().release_object.asset = "asset-7"
        kit.applied(hands.apply(back))
        told += [kit.top(), bpy.data.objects["Block"].data.name, len(bpy.data.objects)]
        hands.close()
        return told

    assert blender.run(scene, fresh=False) == [1.75, 1.0, "Block mesh", 3]


WRONG = {
    "moves it": (
        "    return block\n\n\ndef rounded",
        "    block.location.x += 1\n    return block\n\n\ndef rounded",
        "place",
    ),
    "returns nothing": ("    return block\n\n\ndef rounded", "\n\ndef rounded", "did not return"),
    "leaves another": (
        "    return block\n\n\ndef rounded",
        "    bpy.data.objects.new('Cutter', None)\n    return block\n\n\ndef rounded",
        "objects of its own",
    ),
    "touches another": (
        "    return block\n\n\ndef rounded",
        "    bpy.data.objects['Twin'].location.x = 9\n    return block\n\n\ndef rounded",
        "changed what it may not",
    ),
    "raises": ("    return block\n\n\ndef rounded", "    return missing\n\n\ndef rounded", "missing"),
}


@pytest.mark.parametrize("name", list(WRONG))
def test_what_breaks_the_contract_changes_nothing(blender: BackgroundBlender, name: str) -> None:
    def scene(old: str, new: str) -> dict:
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        hands = Hands()
        before, counts = fingerprint.take(), kit.counts()
        outcome = hands.apply(kit.adopt(hands, kit.text.replace(old, new)))
        told = {"ending": outcome.ending, "text": outcome.failure.text, "differing": kit.differing(before)}
        told["counts"] = kit.counts() == counts
        hands.close()
        return told

    old, new, said = WRONG[name]
    told = blender.run(scene, fresh=False, old=old, new=new)
    assert told["ending"] == 3 and said in told["text"], told
    assert told["differing"] == [] and told["counts"]


def test_work_by_hand_is_not_lost(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.adopt(hands)))
        bpy.data.objects["Block"].data.vertices[0].co.x = -3
        bpy.data.objects["Block"].data.polygons[0].use_smooth = True
        kit.push()
        refused = hands.apply(kit.change(kit.text, kit.text.replace("LIFT = 0.25", "LIFT = 0.75")))
        told = [refused.ending, refused.failure.text, round(bpy.data.objects["Block"].data.vertices[0].co.x, 3)]
        bpy.ops.object.select_all(action="DESELECT")
        bpy.data.objects["Block"].select_set(True)
        bpy.ops.object.duplicate()
        kit.push()
        again = kit.adopt(hands)
        again.steps[0].adopt_object.object = kit.ids(hands)["Block.001"]
        again.steps[0].adopt_object.asset = "asset-8"
        kit.applied(hands.apply(again))
        told += [kit.top("Block.001"), kit.top(), len(next(hands.snapshot()).assets)]
        hands.close()
        return told

    ending, text, x, copied, first, assets = blender.run(scene, fresh=False)
    assert (ending, x) == (3, -3.0) and "by hand" in text and "Shift-D" in text
    assert (copied, first, assets) == (1.5, 1.25, 2)


def test_copies_removal_and_names(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.adopt(hands)))
        twice = kit.patch("One more")
        step = twice.steps.add().duplicate_asset
        step.asset, step.copies[:], step.offset[:] = "asset-7", ["asset-8"], [3, 0, 0]
        twice.touches.adds = True
        twice.touches.components.add(asset="asset-8")
        kit.applied(hands.apply(twice))
        name = kit.patch("Call it")
        name.steps.add().rename_asset.asset = "asset-7"
        name.steps[0].rename_asset.name = "Plinth"
        kit.applied(hands.apply(name))
        shown = next(hands.snapshot())
        told = {"assets": sorted(one.name for one in shown.assets)}
        kit.applied(
            hands.apply(
                kit.edit(kit.text, kit.text.replace("0.25", "0.5"), ("raised_top", "rounded_edges"), asset="asset-8")
            )
        )
        told["tops"] = [kit.top("Plinth"), kit.top("Block.001")]
        gone = kit.patch("Remove")
        gone.steps.add().remove_asset.asset = "asset-7"
        gone.touches.components.add(asset="asset-7")
        kit.applied(hands.apply(gone))
        told["objects"] = sorted(thing.name for thing in bpy.context.scene.objects)
        told["texts"] = len(bpy.data.texts)
        told["parent"] = bpy.data.objects["Child"].parent is None
        hands.close()
        return told

    told = blender.run(scene, fresh=False)
    assert told["assets"] == ["Block.001", "Plinth"]
    assert told["tops"] == [1.25, 1.5]
    assert told["objects"] == ["Block.001", "Child", "Twin"]
    assert told["texts"] == 1 and told["parent"]


def test_the_boxes_of_pieces_are_told_largest_first(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bmesh
        import bpy
        from mathutils import Matrix

        from cos3d.hands import geometry

        shape = bmesh.new()
        for size, at in ((0.5, (0, 0, -1)), (2.0, (0, 0, 1))):
            bmesh.ops.create_cube(shape, size=size, matrix=Matrix.Translation(at))
        data = bpy.data.meshes.new("Two")
        shape.to_mesh(data)
        shape.free()
        facts = geometry.facts(bpy.data.objects.new("Two", data), data, set())
        one = bpy.data.meshes.new("One")
        one.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0)], [], [(0, 1, 2)])
        whole = geometry.facts(bpy.data.objects.new("One", one), one, set())
        return [facts.pieces, list(facts.piece_boxes), whole.pieces, list(whole.piece_boxes)]

    told = blender.run(scene)
    assert told == [2, [-1, -1, 0, 1, 1, 2, -0.25, -0.25, -1.25, 0.25, 0.25, -0.75], 1, []]


def test_the_base_is_shown_in_parts_and_the_scene_stays_as_it_is(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands, base, fingerprint
        from cos3d.proto import studio_pb2

        hands = Hands()
        key = kit.ids(hands)["Block"]
        before = fingerprint.take()
        asked = studio_pb2.BaseAsked(request="r", object=key)
        base._PART = 1000
        parts = list(hands.base(asked))
        data = b"".join(part.data for part in parts)
        facts = parts[0].facts
        told = {
            "parts": (
                len(parts) > 2,
                parts[0].count == len(parts),
                [one.index for one in parts] == list(range(len(parts))),
            ),
            "differing": kit.differing(before),
            "box": [list(facts.box_min), list(facts.box_max), list(facts.unit)],
            "counts": [facts.vertices, facts.edges, facts.faces],
            "named": [list(facts.materials), list(facts.modifiers), list(facts.uv_maps)],
        }
        kit.applied(hands.apply(kit.adopt(hands)))
        told["same"] = [list(next(hands.base(asked)).facts.box_max), list(next(hands.base(asked)).facts.modifiers)]
        asked.object = kit.ids(hands)["Child"]
        told["empty"] = next(hands.base(asked)).trouble
        base.LARGEST, asked.object = 100, key
        told["large"] = next(hands.base(asked)).trouble
        import tempfile
        from pathlib import Path

        path = tempfile.mkdtemp() + "/base.blend"
        Path(path).write_bytes(data)
        bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
        with bpy.data.libraries.load(path) as (there, here):
            here.objects = there.objects
        told["library"] = [
            [thing.name == parts[0].name, len(thing.data.vertices), list(thing.modifiers)] for thing in here.objects
        ]
        hands.close()
        told["version"] = list(bpy.app.version)
        return told

    told = blender.run(scene, fresh=False)
    assert told["parts"] == [True, True, True]
    assert told["differing"] == []
    assert told["box"] == [[-1, -1, -1], [1, 1, 1], [1, 1, 2]]
    assert told["counts"] == [8, 12, 6]
    # what differs from its default is told, and merging is the default of newer ones
    mirror = "My mirror (MIRROR): use_mirror_merge True" if told["version"] < [5] else "My mirror (MIRROR)"
    assert told["named"] == [["Oak"], [mirror], ["UVMap"]]
    assert told["same"] == [[1, 1, 1], [mirror]]
    assert "no program can edit" in told["empty"]
    assert "too large" in told["large"]
    assert told["library"] == [[True, 8, []]]
