"""Actions over given objects, whoever made them."""

from background import BackgroundBlender


def test_an_action_changes_what_it_was_given_and_nothing_else(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        kit.messy()
        hands = Hands()
        ids = kit.ids(hands)
        told = {}
        for name, line in {
            "Cutter": "objects[0].location.z += 1",
            "Gesicht": "objects[0].data.shape_keys.key_blocks['smile'].value = 1",
            "Sign": "objects[0].data.body = 'Tea'",
            "Rig": "objects[0].pose.bones['lower'].location.x = 1",
            "Würfel \"alt\" 'neu'": "objects[0].modifiers.new('B', 'BEVEL').width = 0.1",
            "Point light": "objects[0].data.energy = 3",
            "hidden by the eye": "objects[0].hide_set(False)",
            "Cage": "objects[0].name = 'Cube'",
            "Arc": "objects[0].data.splines[0].bezier_points[0].co.x += 1",
        }.items():
            before = fingerprint.take()
            kit.applied(hands.apply(kit.action(f"import bpy\ndef act(objects):\n    {line}\n", [ids[name]])))
            told[name] = kit.differing(before)
            kit.undo()
            told[name + " undone"] = kit.differing(before)
        hands.close()
        return told

    told = blender.run(scene)
    assert [name for name, left in told.items() if name.endswith(" undone") and left] == []
    changed = {name: found for name, found in told.items() if not name.endswith(" undone")}
    assert changed.pop("Cage") == [
        "object Cage: removed",
        "collection Möbel & Zeug: changed (objects)",
        "object Cube.001: added",
    ]
    assert all(len(found) == 1 for found in changed.values()), changed
    assert "location" in changed["Cutter"][0]
    assert changed["Sign"][0].startswith("curve Sign: changed (body")
    assert "modifiers" in changed["Würfel \"alt\" 'neu'"][0]


def test_copies_land_beside_their_source_and_belong_to_no_asset(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        ids = kit.ids(hands)
        code = "\n".join(
            [
                "def act(objects):",
                "    for thing in objects:",
                "        copy = thing.copy()",
                "        copy.data = thing.data.copy()",
                "        copy.location.x += 1",
            ]
        )
        outcome = kit.applied(hands.apply(kit.action(code, [ids["Seat"]], adds=True)))
        copy = bpy.data.objects["Seat.001"]
        after = {
            row: asset
            for chunk in hands.snapshot()
            for row, asset in zip(chunk.objects.name, chunk.objects.asset, strict=False)
        }
        hands.close()
        return {
            "objects": list(outcome.objects),
            "collections": [one.name for one in copy.users_collection],
            "marks": [key for key in dict(copy.items()) if key.startswith("cos3d")],
            "assets": [after["Seat"], after["Seat.001"]],
        }

    told = blender.run(scene)
    assert told["objects"] == ["Seat", "Seat.001"]
    assert told["collections"] == ["Chair"]
    assert told["marks"] == []
    assert told["assets"] == ["asset-1", ""]


def test_removing_takes_the_data_along_and_only_where_declared(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        kit.messy()
        hands = Hands()
        ids = kit.ids(hands)
        code = "import bpy\ndef act(objects):\n    for thing in objects:\n        bpy.data.objects.remove(thing)\n"
        before = fingerprint.take()
        kit.applied(hands.apply(kit.action(code, [ids["Cutter"], ids["Cube linked duplicate"]], removes=True)))
        told = {"removed": kit.differing(before)}
        kit.undo()
        told["undone"] = kit.differing(before)
        hands.close()
        return told

    told = blender.run(scene)
    assert told["undone"] == []
    assert sorted(told["removed"]) == [
        "collection Möbel & Zeug: changed (objects)",
        "mesh Cutter: removed",
        "object Cube linked duplicate: removed",
        "object Cutter: removed",
        "object Würfel \"alt\" 'neu': changed (modifiers[0].object)",
    ]


def test_the_reference_is_read_and_stays_as_it_is(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        kit.messy()
        hands = Hands()
        ids = kit.ids(hands)
        code = "def act(objects, reference):\n    objects[0].location = reference.location\n"
        kit.applied(hands.apply(kit.action(code, [ids["Cage"]], reference=ids["Kamera"])))
        place = list(bpy.data.objects["Cage"].location)
        code = "def act(objects, reference):\n    reference.location.x += 1\n"
        outcome = hands.apply(kit.action(code, [ids["Cage"]], reference=ids["Kamera"]))
        linked = hands.apply(kit.action("def act(objects):\n    pass\n", [ids["Regal der Bibliothek"]]))
        hands.close()
        return [
            place,
            outcome.failure.family,
            list(outcome.collateral),
            linked.ending == kit.APPLIED,
            linked.failure.text,
        ]

    place, family, collateral, applied, text = blender.run(scene)
    assert place == [7, -7, 5]
    assert (family, collateral) == ("collateral", ["object Kamera: changed (location)"])
    assert not applied and "linked from another file" in text


def test_a_renamed_object_stays_selected(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        ids = kit.ids(hands)
        bpy.ops.object.select_all(action="DESELECT")
        for name in ("Leg", "Seat"):
            bpy.data.objects[name].select_set(True)
            bpy.context.view_layer.objects.active = bpy.data.objects[name]
        outcome = kit.applied(
            hands.apply(kit.action("def act(objects):\n    objects[0].name = 'Board'\n", [ids["Seat"]]))
        )
        active = bpy.context.view_layer.objects.active.name
        hands.close()
        return [sorted(outcome.selected), active]

    assert blender.run(scene) == [["Board", "Leg"], "Board"]
