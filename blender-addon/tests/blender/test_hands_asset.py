"""Assets under the artist's hands: copied, renamed, moved, appended, removed."""

from background import BackgroundBlender


def test_copies_by_the_artist_are_the_artists_own(blender: BackgroundBlender) -> None:
    def scene(linked: bool) -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        list(hands.snapshot())
        for thing in bpy.data.collections["Chair"].objects:
            thing.select_set(True)
        bpy.ops.object.duplicate(linked=linked)
        kit.push()
        kit.applied(hands.apply(kit.edit(kit.chair(), kit.chair(LEG_LENGTH=0.8), ("legs",))))
        shown = next(hands.snapshot()).objects
        owner = dict(zip(shown.name, shown.asset, strict=False))
        length = {
            thing.name: round(thing.dimensions.z, 3) for thing in bpy.data.objects if thing.name.startswith("Leg")
        }
        hands.close()
        return {"owned": sorted(name for name, asset in owner.items() if asset), "length": length, "all": len(owner)}

    names = ["Chair", "Leg", "Leg.001", "Leg.002", "Leg.003", "Seat"]
    own = blender.run(scene, linked=False)
    assert own["owned"] == names and own["all"] == 12
    assert [own["length"][name] for name in sorted(own["length"])] == [0.8] * 4 + [0.43] * 4
    shared = blender.run(scene, linked=True)
    assert shared["owned"] == names
    assert set(shared["length"].values()) == {0.8}


def test_renaming_and_moving_everything_breaks_nothing(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        for number, thing in enumerate(bpy.data.objects):
            thing.name = f"renamed {number}"
        bpy.data.collections["Chair"].name = "Stuhl"
        bpy.data.texts["Chair.py"].name = "anders"
        for thing in list(bpy.data.collections["Stuhl"].objects):
            bpy.context.scene.collection.objects.link(thing)
            bpy.data.collections["Stuhl"].objects.unlink(thing)
        names = sorted(thing.name for thing in bpy.data.objects)
        outcome = kit.applied(hands.apply(kit.edit(kit.chair(), kit.chair(LEG_LENGTH=0.8), ("seat", "legs"))))
        told = [sorted(thing.name for thing in bpy.data.objects) == names, list(outcome.components)]
        bpy.data.collections.remove(bpy.data.collections["Stuhl"])
        outcome = hands.apply(kit.edit(kit.chair(LEG_LENGTH=0.8), kit.chair(LEGS=5), ("seat", "legs")))
        told.append([outcome.ending, len(bpy.data.objects)])
        hands.close()
        return told

    assert blender.run(scene) == [True, ["Stuhl/seat", "Stuhl/legs"], [1, 7]]


def test_copies_asked_for_have_objects_data_and_programs_of_their_own(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make(at=(1, 0, 0))))
        patch = kit.patch("Two more chairs")
        step = patch.steps.add().duplicate_asset
        step.asset = "asset-1"
        step.copies.extend(["asset-2", "asset-3"])
        step.offset.extend([0, 2, 0])
        patch.touches.adds = True
        kit.applied(hands.apply(patch))
        told = {"texts": sorted(text.name for text in bpy.data.texts), "objects": len(bpy.data.objects)}
        told["places"] = [
            [round(v, 3) for v in bpy.data.objects[name].location] for name in ("Chair", "Chair.001", "Chair.002")
        ]
        edit = kit.edit(kit.chair(), kit.chair(LEG_LENGTH=0.8), ("legs",), asset="asset-2")
        outcome = kit.applied(hands.apply(edit))
        told["components"] = list(outcome.components)
        lengths = {}
        for name in ("Chair", "Chair.001", "Chair.002"):
            legs = [one for one in bpy.data.collections[name].objects if one.name.startswith("Leg")]
            lengths[name] = sorted({round(leg.dimensions.z, 3) for leg in legs})
        told["lengths"] = lengths
        hands.close()
        return told

    told = blender.run(scene)
    assert told["texts"] == ["Chair.001.py", "Chair.002.py", "Chair.py"]
    assert told["objects"] == 18
    assert told["places"] == [[1, 0, 0], [1, 2, 0], [1, 4, 0]]
    assert told["components"] == ["Chair.001/legs"]
    assert told["lengths"] == {"Chair": [0.43], "Chair.001": [0.8], "Chair.002": [0.43]}


def test_removing_and_renaming(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        kit.messy()
        hands = Hands()
        before = fingerprint.take()
        kit.applied(hands.apply(kit.make()))
        rename = kit.patch("Rename")
        rename.steps.add().rename_asset.asset = "asset-1"
        rename.steps[0].rename_asset.name = "Armchair"
        kit.applied(hands.apply(rename))
        told = {
            "renamed": [
                bpy.data.objects["Armchair"].name,
                "Armchair.py" in bpy.data.texts,
                "Armchair" in bpy.data.collections,
            ]
        }
        lamp = bpy.data.objects.new("Lamp", None)
        bpy.data.collections["Armchair"].objects.link(lamp)
        lamp.parent = bpy.data.objects["Seat"]
        lamp.location.z = 1
        bpy.context.view_layer.update()
        stood = lamp.matrix_world.copy()
        kit.push()
        remove = kit.patch("Remove")
        remove.steps.add().remove_asset.asset = "asset-1"
        outcome = kit.applied(hands.apply(remove))
        lamp = bpy.data.objects["Lamp"]
        told["lamp"] = [lamp.parent is None, lamp.matrix_world == stood, [one.name for one in lamp.users_collection]]
        told["named"] = sorted(outcome.objects)
        bpy.data.objects.remove(lamp)
        told["left"] = kit.differing(before)
        hands.close()
        return told

    told = blender.run(scene)
    assert told["renamed"] == ["Armchair", True, True]
    assert told["lamp"] == [True, True, ["Scene Collection"]]
    assert told["named"] == ["Armchair", "Leg", "Leg.001", "Leg.002", "Leg.003", "Seat"]
    assert told["left"] == []


def test_an_asset_appended_to_another_file_brings_its_program(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import tempfile

        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        path = tempfile.mkdtemp() + "/chair.blend"
        bpy.ops.wm.save_as_mainfile(filepath=path)
        bpy.ops.wm.read_factory_settings(use_empty=True)
        with bpy.data.libraries.load(path, link=False) as (_, here):
            here.collections = ["Chair"]
        bpy.context.scene.collection.children.link(here.collections[0])
        told = [[asset.name for asset in next(hands.snapshot()).assets]]
        outcome = kit.applied(hands.apply(kit.edit(kit.chair(), kit.chair(LEG_LENGTH=0.8), ("legs",))))
        told.append(list(outcome.components))
        told.append(round(bpy.data.objects["Leg"].dimensions.z, 3))
        hands.close()
        return told

    assert blender.run(scene) == [["Chair"], ["Chair/legs"], 0.8]


def test_the_panel_is_told_what_a_request_acts_on(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        told = []

        def look(*names: str) -> None:
            for thing in bpy.data.objects:
                thing.select_set(thing.name in names)
            bpy.context.view_layer.objects.active = bpy.data.objects.get(names[0]) if names else None
            bpy.context.view_layer.update()
            seen = hands.target()
            told.append([seen.asset, seen.asset_name, seen.component, sorted(seen.objects), seen.elsewhere])

        lamp = bpy.data.objects.new("Lamp", None)
        bpy.context.scene.collection.objects.link(lamp)
        look("Chair")
        look("Leg", "Leg.001", "Lamp")
        look("Leg", "Seat")
        look("Lamp")
        look()
        told.append(sorted(thing.name for thing in hands.objects_of("asset-1", "legs")))
        told.append(
            [hands.text_of("asset-1").name, hands.first_program_of("asset-1") == kit.chair(), hands.text_of("nobody")]
        )
        hands.close()
        return told

    told = blender.run(scene)
    assert told[0] == ["asset-1", "Chair", "", ["Chair"], 0]
    assert told[1] == ["asset-1", "Chair", "legs", ["Lamp", "Leg", "Leg.001"], 1]
    assert told[2] == ["asset-1", "Chair", "", ["Leg", "Seat"], 0]
    assert told[3] == ["", "", "", ["Lamp"], 0]
    assert told[4] == ["", "", "", [], 0]
    assert told[5] == ["Leg", "Leg.001", "Leg.002", "Leg.003"]
    assert told[6] == ["Chair.py", True, None]


def test_a_component_may_bring_the_first_text_of_a_file_and_its_font(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        for font in list(bpy.data.fonts):
            bpy.data.fonts.remove(font)
        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        words = 'bpy.data.objects.new("Words", bpy.data.curves.new("Words", "FONT"))'
        lettered = kit.chair().replace("return [board]", f"return [board, {words}]")
        kit.applied(hands.apply(kit.edit(kit.chair(), lettered, ("seat",))))
        hands.close()
        return [bpy.data.objects["Words"].type, len(bpy.data.fonts)]

    assert blender.run(scene) == ["FONT", 1]
