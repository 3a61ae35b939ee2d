"""Undo and redo of our edits, taking back, and many edits in a row."""

from background import BackgroundBlender


def test_undo_and_redo_are_told_and_restore_everything(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        kit.messy()
        hands = Hands()
        ids = kit.ids(hands)
        states, requests, programs = (
            [fingerprint.take()],
            [],
            [kit.chair(), kit.chair(LEG_LENGTH=0.6), kit.chair(LEG_LENGTH=0.6, LEGS=7)],
        )
        patches = [
            kit.make(),
            kit.edit(programs[0], programs[1], ("seat", "legs")),
            kit.edit(programs[1], programs[2], ("legs",)),
        ]
        patches.append(kit.action("def act(objects):\n    objects[0].scale.x = 2\n", [ids["Cage"]]))
        for patch in patches:
            kit.applied(hands.apply(patch))
            requests.append(patch.request)
            states.append(fingerprint.take())
        told = [hands.history() is None]
        for number in (3, 2, 1, 0):
            kit.undo()
            moved = hands.history()
            told.append([list(moved.undone) == [requests[number]], list(moved.redone), kit.differing(states[number])])
        for number in (1, 2, 3, 4):
            kit.redo()
            moved = hands.history()
            told.append(
                [list(moved.redone) == [requests[number - 1]], list(moved.undone), kit.differing(states[number])]
            )
        kit.undo()
        kit.undo()
        told.append([list(hands.history().undone) == [requests[3], requests[2]], hands.history() is None])
        kit.applied(hands.apply(kit.edit(programs[1], programs[0], ("seat", "legs"))))
        kit.undo()
        told.append(len(hands.history().undone))
        told.append(kit.ids(hands)["Cage"] == ids["Cage"])
        hands.close()
        return told

    told = blender.run(scene)
    assert told[0] is True
    assert told[1:9] == [[True, [], []]] * 8
    assert told[9:] == [[True, True], 1, True]


def test_taking_back_by_undo_and_by_the_reverse_edit(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        def take_back(request: str = ""):
            patch = kit.patch("Take back")
            patch.steps.add().undo_request.request = request
            return hands.apply(patch)

        hands = Hands()
        told = [take_back().failure.family]
        kit.applied(hands.apply(kit.make()))
        before = fingerprint.take()
        longer = kit.edit(kit.chair(), kit.chair(LEG_LENGTH=0.8, LEGS=5), ("seat", "legs"))
        kit.applied(hands.apply(longer))
        bpy.data.objects["Seat"].select_set(True)
        kit.push("select")
        outcome = kit.applied(take_back())
        told.append([outcome.undo_steps, kit.differing(before), list(hands.history().undone) == [longer.request]])
        kit.redo()
        kit.redo()
        told.append(round(bpy.data.objects["Leg"].dimensions.z, 3))
        hands.history()
        lamp = bpy.data.objects.new("Lamp", None)
        bpy.context.scene.collection.objects.link(lamp)
        kit.push("add a lamp")
        outcome = kit.applied(take_back())
        told.append([outcome.undo_steps, round(bpy.data.objects["Leg"].dimensions.z, 3), "Lamp" in bpy.data.objects])
        told.append(bpy.data.texts["Chair.py"].as_string() == kit.chair())
        told.append(sorted(thing.name for thing in bpy.data.objects))
        act = kit.action("def act(objects):\n    objects[0].location.x = 2\n", [kit.ids(hands)["Lamp"]])
        kit.applied(hands.apply(act))
        lamp = bpy.data.objects["Lamp"]
        lamp.location.y = 3
        kit.push("move the lamp")
        told.append([take_back().failure.family, list(bpy.data.objects["Lamp"].location)])
        hands.close()
        return told

    told = blender.run(scene)
    assert told[0] == "stale"
    assert told[1] == [0, [], True]
    assert told[2] == 0.8
    assert told[3] == [1, 0.43, True]
    assert told[4] is True
    assert told[5] == ["Chair", "Lamp", "Leg", "Leg.001", "Leg.002", "Leg.003", "Seat"]
    assert told[6] == ["stale", [2, 3, 0]]


def test_three_hundred_edits_with_undo_and_redo_between(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import random

        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        mesh = bpy.data.meshes.new("many")
        for number in range(400):
            thing = bpy.data.objects.new(f"other {number}", mesh)
            bpy.context.scene.collection.objects.link(thing)
        hands = Hands()
        list(hands.snapshot())
        kit.applied(hands.apply(kit.make()))
        chance = random.Random(3)
        now = kit.chair()
        counts, wrong = kit.counts(), []
        for number in range(300):
            new = kit.chair(LEG_LENGTH=round(0.3 + chance.random() / 2, 3))
            if new == now:
                continue
            kit.applied(hands.apply(kit.edit(now, new, ("seat", "legs"))))
            if number % 3 == 0:
                kit.undo()
                if number % 2 == 0:
                    kit.redo()
                    now = new
            else:
                now = new
            hands.history()
            hands.changes()
            text = bpy.data.texts["Chair.py"].as_string()
            if text != now or kit.counts() != counts:
                wrong.append([number, text == now, kit.counts()])
        hands.close()
        return wrong

    assert blender.run(scene, seconds=300) == []


def test_changes_of_scripts_that_were_never_pushed_survive_our_undo(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        for number in range(320):
            thing = bpy.data.objects.new(f"by a script {number}", None)
            bpy.context.scene.collection.objects.link(thing)
        before = fingerprint.take()
        kit.applied(hands.apply(kit.edit(kit.chair(), kit.chair(LEG_LENGTH=0.6), ("seat", "legs"))))
        kit.undo()
        told = [kit.differing(before)]
        bpy.data.objects["by a script 3"].location.x = 4
        before = fingerprint.take()
        broken = kit.chair() + "\nbpy.data.objects['by a script 7'].location.x = 1\n"
        told.append(hands.apply(kit.edit(kit.chair(), broken, ("legs",))).failure.family)
        told.append(kit.differing(before))
        hands.close()
        return told

    assert blender.run(scene) == [[], "collateral", []]
