"""A patch that fails leaves no trace, wherever it fails; one that changes what it had not declared is put back."""

import pytest
from background import BackgroundBlender


def test_code_that_fails_halfway_leaves_no_trace(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        kit.messy()
        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        before, counts = fingerprint.take(), kit.counts()
        head, _, tail = kit.chair(LEG_LENGTH=0.7).rpartition("    return made")
        broken = f"{head}    made[9]\n    return made{tail}"
        line = next(n for n, text in enumerate(broken.split("\n"), 1) if "made[9]" in text)
        outcome = hands.apply(kit.edit(kit.chair(), broken, ("seat", "legs")))
        same = [kit.differing(before), kit.counts() == counts]
        kit.applied(hands.apply(kit.edit(kit.chair(), kit.chair(LEG_LENGTH=0.7), ("seat", "legs"))))
        hands.close()
        failure = outcome.failure
        return [
            outcome.ending == kit.ROLLED_BACK,
            failure.family,
            failure.component,
            failure.line == line,
            failure.text,
            *same,
        ]

    told = blender.run(scene)
    assert told[:4] == [True, "exception", "legs", True]
    assert "IndexError" in told[4]
    assert told[5:] == [[], True]


def test_an_endless_loop_is_stopped_in_time(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import time

        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        before = fingerprint.take()
        endless = kit.chair().replace("    return made", "    while True:\n        bpy.data.meshes.new('more')")
        patch = kit.edit(kit.chair(), endless, ("legs",))
        patch.time_limit = 0.5
        started = time.monotonic()
        outcome = hands.apply(patch)
        took = time.monotonic() - started
        hands.close()
        return [
            outcome.ending == kit.ROLLED_BACK,
            outcome.failure.family,
            outcome.failure.component,
            took < 15,
            kit.differing(before),
        ]

    assert blender.run(scene) == [True, "time_limit", "legs", True, []]


def test_a_program_that_joins_what_others_made_is_put_back(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        bpy.ops.mesh.primitive_cube_add()
        bpy.context.object.name = "Mine"
        before = fingerprint.take()
        joins = (
            "    bpy.ops.mesh.primitive_cube_add()\n"
            "    bpy.data.objects['Mine'].select_set(True)\n"
            "    bpy.ops.object.join()\n"
            "    return made"
        )
        head, _, tail = kit.chair().rpartition("    return made")
        joined = f"{head}{joins}{tail}"
        outcome = hands.apply(kit.edit(kit.chair(), joined, ("legs",)))
        told = [outcome.ending == kit.ROLLED_BACK, outcome.failure.family, kit.differing(before)]
        hands.close()
        return [*told, "Mine" in bpy.data.objects]

    assert blender.run(scene) == [True, "collateral", [], True]


ACTS = {
    "moves another object": "bpy.data.objects['Kamera'].location.x += 1",
    "changes another modifier": "bpy.data.objects['Würfel \"alt\" \\'neu\\''].modifiers['Edges'].width = 0.5",
    "writes a custom property": "bpy.data.objects['Cage']['mine'] = 3",
    "moves one vertex of another mesh": "bpy.data.meshes['Gesicht'].vertices[2].co.x += 0.001",
    "changes a shared material": "objects[0].material_slots[0].material.diffuse_color = (0, 1, 0, 1)",
    "changes shared data": "objects[0].data.vertices[0].co.z += 1",
    "hides another object": "bpy.data.objects['Cage'].hide_set(True)",
    "renames another object": "bpy.data.objects['Cage'].name = 'Cages'",
    "removes another object": "bpy.data.objects.remove(bpy.data.objects['Cage'])",
    "removes what it was given": "bpy.data.objects.remove(objects[0])",
    "adds an object": "bpy.context.scene.collection.objects.link(bpy.data.objects.new('New', None))",
    "changes the scene": "bpy.context.scene.frame_start = 3",
    "unlinks another object": "bpy.data.collections['Möbel & Zeug'].objects.unlink(bpy.data.objects['Cage'])",
    "points another object at this one": "bpy.data.objects['Cage'].parent = objects[0]",
    "removes an unused mesh": "bpy.data.meshes.remove(bpy.data.meshes['mesh that nothing uses'])",
    "fails after a change": "objects[0].location.x += 1; objects[0].scale = 'wide'",
    "fails after changing another": "bpy.data.objects['Cage'].location.x += 1; objects[5]",
    "changes the world of another scene": "bpy.data.worlds['Nacht'].color = (1, 0, 0)",
    "changes a key of an action": "bpy.data.objects['Cube'].animation_data.action.use_fake_user = True",
    "edits a node group": "bpy.data.node_groups['Tint'].nodes[0].outputs[0].default_value = (1, 1, 1, 1)",
    "bends a pose": "bpy.data.objects['Rig'].pose.bones['lower'].location.x = 1",
    "changes a shape key": "bpy.data.objects['Gesicht'].data.shape_keys.key_blocks['smile'].value = 1",
    "changes a line of text": "bpy.data.curves['Sign'].body = 'Closed'",
    "moves all objects, of a library too": "for other in bpy.data.objects: other.location.x += 1",
    "moves a vertex of a library's mesh": "bpy.data.meshes['Regal'].vertices[2].co.x += 0.5",
}


@pytest.mark.parametrize("what", ACTS)
def test_what_an_action_was_not_given_is_put_back(blender: BackgroundBlender, what: str) -> None:
    def scene(line: str) -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        kit.messy()
        hands = Hands()
        given = kit.ids(hands)["Cube linked duplicate"]
        before = fingerprint.take()
        selected = sorted(thing.name for thing in bpy.context.view_layer.objects.selected)
        outcome = hands.apply(kit.action(f"import bpy\ndef act(objects):\n    {line}\n", [given]))
        told = [
            outcome.ending,
            outcome.failure.family,
            list(outcome.collateral),
            outcome.failure.text,
            kit.differing(before),
        ]
        told.append(sorted(thing.name for thing in bpy.context.view_layer.objects.selected) == selected)
        told.append(kit.can_redo() and bool(kit.differing(before)))
        hands.close()
        return told

    ending, family, collateral, text, left, selected, redone = blender.run(scene, line=ACTS[what])
    assert ending == 3, (ending, family, text)
    assert family == ("exception" if what.startswith("fails") else "collateral"), text
    assert bool(collateral) == (family == "collateral")
    assert left == []
    assert selected
    assert not redone


def test_what_cannot_be_put_back_is_named(blender: BackgroundBlender) -> None:
    def scene() -> list:
        from pathlib import Path

        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        kit.messy()
        (library,) = bpy.data.libraries
        Path(bpy.path.abspath(library.filepath)).unlink()  # so that it cannot be read again
        hands = Hands()
        given = kit.ids(hands)["Cube linked duplicate"]
        line = "bpy.data.objects['Regal der Bibliothek'].location.x += 1"
        outcome = hands.apply(kit.action(f"import bpy\ndef act(objects):\n    {line}\n    objects[5]\n", [given]))
        hands.close()
        return [outcome.ending, outcome.failure.family, outcome.failure.text, list(outcome.collateral)]

    ending, family, text, left = blender.run(scene)
    assert (ending, family) == (6, "exception")
    assert left == ["object Regal der Bibliothek [messy.library.blend]: changed (location)"]
    assert "not everything could be put back" in text and left[0] in text and "IndexError" in text


def test_faults_of_our_own_at_every_step_leave_no_trace(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import bpy
        import hands_kit as kit

        from cos3d.hands import (
            Hands,
            fingerprint,
            history,
            materials,
            names,
            settings,
            transplant,
            work,
        )

        kit.messy()
        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        flower = bpy.data.objects.new("Flower", None)
        bpy.context.scene.collection.objects.link(flower)
        flower.parent = bpy.data.objects["Leg.003"]
        bpy.context.view_layer.update()
        kit.push()
        before, counts = fingerprint.take(), kit.counts()
        places = [
            (names, "give_back"),
            (history, "write"),
            (materials, "look"),
            (materials, "keep_artists"),
            (materials, "given"),
            (settings, "sync"),
            (settings, "carry"),
            (transplant, "release"),
            (transplant.Transplant, "component"),
            (transplant.Transplant, "drop"),
            (transplant.Transplant, "finish"),
            (transplant.Transplant, "_mark"),
            (work.Work, "purge"),
            (names, "tidy"),
            (fingerprint, "take"),
        ]
        told = []
        after = kit.chair(LEG_LENGTH=0.8, LEGS=3)
        for owner, name in places:
            real = getattr(owner, name)
            for fault_at in (1, 2):
                calls = 0

                def faulty(*arguments, real=real, fault_at=fault_at, **keywords):
                    nonlocal calls
                    calls += 1
                    if calls == fault_at:
                        raise RuntimeError("a fault")
                    return real(*arguments, **keywords)

                if name == "take" and fault_at == 1:
                    continue
                setattr(owner, name, faulty)
                try:
                    outcome = hands.apply(kit.edit(kit.chair(), after, ("seat", "legs")))
                finally:
                    setattr(owner, name, real)
                if calls < fault_at:
                    kit.undo()
                    continue
                left = kit.differing(before)
                if outcome.ending != kit.ROLLED_BACK or left or kit.counts() != counts:
                    told.append([name, fault_at, str(outcome), left])
        kit.applied(hands.apply(kit.edit(kit.chair(), after, ("seat", "legs"))))
        hands.close()
        return told

    assert blender.run(scene) == []


def test_what_cannot_be_applied_changes_nothing_and_says_why(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands, fingerprint

        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        bpy.context.view_layer.objects.active = bpy.data.objects["Seat"]
        before = fingerprint.take()
        told = {}

        def tried(name: str, patch) -> None:
            outcome = hands.apply(patch)
            told[name] = [
                outcome.ending,
                outcome.failure.family,
                outcome.failure.text,
                kit.differing(before),
                outcome.undo_steps,
            ]

        tried("gate", kit.edit(kit.chair(), "import os\n" + kit.chair(), ("legs",)))
        tried("stale", kit.edit(kit.chair(LEG_LENGTH=0.3), kit.chair(), ("legs",)))
        tried("gone asset", kit.edit(kit.chair(), kit.chair(), ("legs",), asset="asset-2"))
        tried("gone object", kit.action("def act(objects):\n    pass\n", ["o999"]))
        tried("twice", kit.make())
        tried("empty", kit.patch())
        tried("no such function", kit.edit(kit.chair(), kit.chair(), ("arms",)))
        bpy.ops.object.mode_set(mode="EDIT")
        outcome = hands.apply(kit.edit(kit.chair(), kit.chair(), ("legs",)))
        told["mode"] = [outcome.ending, outcome.failure.family, outcome.failure.text, [], outcome.undo_steps]
        told["ready"] = hands.ready()
        bpy.ops.object.mode_set(mode="OBJECT")
        told["again"] = hands.ready()
        hands.close()
        return told

    told = blender.run(scene)
    expected = {
        "gate": (2, "gate"),
        "stale": (4, "stale"),
        "gone asset": (4, "stale"),
        "gone object": (4, "stale"),
        "twice": (4, "stale"),
        "empty": (2, "format"),
        "no such function": (3, "format"),
        "mode": (5, "mode"),
    }
    for name, (ending, family) in expected.items():
        assert told[name][:2] == [ending, family], (name, told[name])
        assert told[name][3:] == [[], 0], (name, told[name])
        assert len(told[name][2]) > 20
    assert "line 1" in told["gate"][2]
    assert told["ready"] == told["mode"][2] and "Object Mode" in told["ready"]
    assert told["again"] is None
