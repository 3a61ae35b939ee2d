"""Making an asset and editing its program: what comes, what stays, what goes."""

from background import BackgroundBlender


def test_an_asset_arrives_whole_and_selected(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        outcome = kit.applied(hands.apply(kit.make(at=(1, 2, 0))))
        root = bpy.data.objects["Chair"]
        told = {
            "objects": sorted(thing.name for thing in bpy.data.collections["Chair"].objects),
            "meshes": sorted(mesh.name for mesh in bpy.data.meshes),
            "materials": [material.name for material in bpy.data.materials if material.name.startswith("Wood")],
            "text": bpy.data.texts["Chair.py"].as_string() == kit.chair(),
            "place": list(root.location),
            "parents": all(thing.parent == root for thing in bpy.data.collections["Chair"].objects if thing != root),
            "active": bpy.context.view_layer.objects.active.name,
            "outcome": [list(outcome.objects), list(outcome.components), outcome.undo_steps, list(outcome.selected)],
        }
        kit.undo()
        told["after undo"] = [len(bpy.data.objects), "Chair.py" in bpy.data.texts]
        kit.redo()
        told["after redo"] = sorted(thing.name for thing in bpy.data.objects)
        hands.close()
        return told

    told = blender.run(scene)
    names = ["Chair", "Leg", "Leg.001", "Leg.002", "Leg.003", "Seat"]
    assert told["objects"] == names == told["after redo"]
    assert told["meshes"] == names[1:]
    assert told["materials"] == ["Wood"]
    assert told["text"] and told["parents"]
    assert told["place"] == [1, 2, 0]
    assert told["active"] == "Chair"
    assert told["outcome"][1:] == [["Chair/seat", "Chair/legs"], 1, ["Chair"]]
    assert sorted(told["outcome"][0]) == names
    assert told["after undo"] == [0, False]


def test_an_edit_keeps_the_objects_and_all_that_the_artist_did(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        seat, leg = bpy.data.objects["Seat"], bpy.data.objects["Leg.001"]
        seat.name = "Sitzfläche"
        seat.modifiers.new("Artist's", "SUBSURF").levels = 1
        seat.constraints.new("LIMIT_ROTATION").name = "Artist's limit"
        seat["artist"] = "note"
        seat.keyframe_insert("scale", frame=1)
        mine = bpy.data.materials.new("Mine")
        leg.data.materials[0] = mine
        leg.location.x += 0.5
        cushion = bpy.data.objects.new("Cushion", None)
        bpy.context.scene.collection.objects.link(cushion)
        cushion.parent = seat
        shelf = bpy.data.collections.new("Shelf")
        bpy.context.scene.collection.children.link(shelf)
        shelf.objects.link(leg)
        kit.push()
        addresses = {thing.name: thing.as_pointer() for thing in bpy.data.objects}
        counts = kit.counts()
        x = leg.location.x
        outcome = kit.applied(hands.apply(kit.edit(kit.chair(), kit.chair(LEG_LENGTH=0.8), ("seat", "legs"))))
        seat, leg = bpy.data.objects["Sitzfläche"], bpy.data.objects["Leg.001"]
        hands.close()
        return {
            "same": {thing.name: thing.as_pointer() for thing in bpy.data.objects} == addresses,
            "counts": kit.counts() == counts,
            "modifiers": [[one.name, round(getattr(one, "width", 0), 4)] for one in seat.modifiers],
            "constraints": [one.name for one in seat.constraints],
            "animated": seat.animation_data.action is not None,
            "note": seat["artist"],
            "child": bpy.data.objects["Cushion"].parent.name,
            "length": round(leg.dimensions.z, 4),
            "moved": abs(leg.location.x - x) < 1e-6,
            "material": [leg.material_slots[0].material.name, bpy.data.objects["Leg"].material_slots[0].material.name],
            "shelf": [thing.name for thing in bpy.data.collections["Shelf"].objects],
            "mesh": [leg.data.name, seat.data.name],
            "named": sorted(outcome.objects),
        }

    told = blender.run(scene)
    assert told["same"] and told["counts"]
    assert told["modifiers"] == [["Program's bevel", 0.008], ["Artist's", 0]]
    assert told["constraints"] == ["Artist's limit"]
    assert told["animated"] and told["note"] == "note" and told["child"] == "Sitzfläche"
    assert told["length"] == 0.8 and told["moved"]
    assert told["material"] == ["Mine", "Wood"]
    assert told["shelf"] == ["Leg.001"]
    assert told["mesh"] == ["Leg.001", "Seat"]
    assert told["named"] == ["Leg", "Leg.001", "Leg.002", "Leg.003", "Sitzfläche"]


def test_counts_up_and_down_with_clean_names_and_no_leftovers(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        flower = bpy.data.objects.new("Flower", None)
        bpy.context.scene.collection.objects.link(flower)
        flower.parent = bpy.data.objects["Leg.003"]
        flower.location.z = 1
        bpy.context.view_layer.update()
        stood = flower.matrix_world.translation.copy()
        told = []
        now = kit.chair()
        for count in (2, 6, 3, 4):
            new = kit.chair(LEGS=count)
            kit.applied(hands.apply(kit.edit(now, new, ("legs",))))
            now = new
            legs = sorted(thing.name for thing in bpy.data.collections["Chair"].objects if thing.name.startswith("Leg"))
            meshes = sorted(mesh.name for mesh in bpy.data.meshes if mesh.name.startswith("Leg"))
            told.append([legs, meshes])
        flower = bpy.data.objects["Flower"]
        told.append([flower.parent is None, (flower.matrix_world.translation - stood).length < 1e-5])
        orphans = [block.name for block in (*bpy.data.meshes, *bpy.data.materials) if not block.users]
        told.append(orphans)
        hands.close()
        return told

    told = blender.run(scene)
    for (objects, meshes), count in zip(told, (2, 6, 3, 4), strict=False):
        assert objects == meshes == ["Leg", "Leg.001", "Leg.002", "Leg.003", "Leg.004", "Leg.005"][:count]
    assert told[4] == [True, True]
    assert told[5] == []


def test_a_colour_gives_a_new_material_and_the_artists_tweak_survives_other_edits(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        bpy.data.materials["Wood"].diffuse_color = (1, 0, 0, 1)
        bpy.data.materials["Wood"].name = "Eiche"
        told = []
        long, red = kit.chair(LEG_LENGTH=0.6), kit.chair(LEG_LENGTH=0.6, WOOD=(0.2, 0.1, 0.1))
        for before, after in ((kit.chair(), long), (long, red)):
            kit.applied(hands.apply(kit.edit(before, after, ("seat", "legs"))))
            woods = [material for material in bpy.data.materials if material.name in ("Wood", "Eiche", "Wood.001")]
            told.append([[material.name, round(material.diffuse_color[0], 3), material.users] for material in woods])
        hands.close()
        return told

    assert blender.run(scene) == [[["Eiche", 1.0, 5]], [["Wood", 0.2, 5]]]


def test_dropped_components_go_and_deleted_parts_return_when_their_component_runs(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        bpy.data.objects.remove(bpy.data.objects["Leg.002"])
        bpy.data.objects.remove(bpy.data.objects["Seat"])
        kit.push()
        now, told = kit.chair(), []
        for after, rerun, dropped in (
            (kit.chair(LEG_LENGTH=0.5), ("legs",), ()),
            (kit.chair(LEG_LENGTH=0.6), ("seat",), ()),
            (kit.chair(LEG_LENGTH=0.7), (), ("legs",)),
        ):
            kit.applied(hands.apply(kit.edit(now, after, rerun, dropped)))
            now = after
            told.append(sorted(thing.name for thing in bpy.data.objects))
        hands.close()
        return told

    legs = ["Leg", "Leg.001", "Leg.002", "Leg.003"]
    assert blender.run(scene) == [["Chair", *legs], ["Chair", *legs, "Seat"], ["Chair", "Seat"]]


def test_what_a_component_made_without_returning_it_or_by_operators_counts_too(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        program = kit.BOX
        hands = Hands()
        kit.applied(hands.apply(kit.make(program, ("box",), name="Box")))
        after = program.replace("size=1", "size=2")
        kit.applied(hands.apply(kit.edit(program, after, ("box",))))
        body = bpy.data.objects["Body"]
        hands.close()
        return [
            sorted(thing.name for thing in bpy.data.collections["Box"].objects),
            [thing.name for thing in bpy.context.scene.collection.objects],
            body.modifiers["Hole"].object.name,
            list(body.dimensions),
            sorted(thing.name for thing in bpy.data.objects),
        ]

    told = blender.run(scene)
    assert told[0] == told[4] == ["Body", "Box", "Cutter"]
    assert told[1:4] == [[], "Cutter", [2, 2, 2]]


def test_every_version_of_a_program_can_be_had_again(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands, history

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        programs = [kit.chair()]
        for length in (0.5, 0.55, 0.7):
            programs.append(kit.chair(LEG_LENGTH=length))
            kit.applied(hands.apply(kit.edit(programs[-2], programs[-1], ("legs",))))
        text = bpy.data.texts["Chair.py"]
        first = [version.program for version in history.versions(text)] == programs
        by_hand = programs[-1].replace("Small", "Tiny")
        text.clear()
        text.write(by_hand)
        stale = hands.apply(kit.edit(programs[-1], kit.chair(), ("legs",)))
        kit.applied(hands.apply(kit.edit(by_hand, kit.chair(), ("legs",))))
        versions = history.versions(text)
        made = hands.first_program_of("asset-1")
        hands.close()
        return [
            first,
            stale.ending == kit.STALE,
            [version.program for version in versions] == [*programs, by_hand, kit.chair()],
            versions[4].note,
            made == kit.chair(),
        ]

    assert blender.run(scene) == [True, True, True, "edited by hand", True]


def test_a_colour_of_the_program_gives_a_material_in_the_place_of_the_old(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        counts = kit.counts()
        red = kit.chair(WOOD=(0.6, 0.05, 0.04))
        kit.applied(hands.apply(kit.edit(kit.chair(), red, ("seat", "legs"))))
        used = [thing.material_slots[0].material.name for thing in bpy.data.collections["Chair"].objects if thing.data]
        color = [round(part, 3) for part in bpy.data.materials["Wood"].diffuse_color[:3]]
        kept = kit.counts() == counts
        kit.undo()
        before = [round(part, 3) for part in bpy.data.materials["Wood"].diffuse_color[:3]]
        hands.close()
        return [used, color, kept, before]

    told = blender.run(scene)
    assert told == [["Wood"] * 5, [0.6, 0.05, 0.04], True, [0.45, 0.26, 0.12]]


def test_what_another_block_replaced_is_gone_whatever_its_name(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy

        from cos3d.hands import fingerprint

        cup = bpy.data.objects.new("Cup", None)
        bpy.context.scene.collection.objects.link(cup)
        kept = bpy.data.objects.new("Kept", None)
        before = fingerprint.take()
        other = bpy.data.objects.new("Cup", None)
        bpy.data.objects.remove(cup)
        other.name = "Cup"
        bpy.context.scene.collection.objects.link(other)
        kept.location.x = 1
        return sorted([one.key[1], one.how] for one in fingerprint.compare(before, fingerprint.take()))

    assert blender.run(scene) == [["Cup", "added"], ["Cup", "removed"], ["Kept", "changed"]]
