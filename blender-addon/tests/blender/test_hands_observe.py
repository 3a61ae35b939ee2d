"""What the server is shown of the scene."""

from background import BackgroundBlender


def test_a_messy_scene_in_columns(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        kit.messy()
        hands = Hands()
        chunks = list(hands.snapshot())
        shown = chunks[0].objects
        rows = {name: place for place, name in enumerate(shown.name)}
        columns = [len(getattr(shown, field.name)) for field in shown.DESCRIPTOR.fields if field.name != "transforms"]
        linked = rows["Regal der Bibliothek"]
        place = rows["Cube linked duplicate"]
        transforms = shown.transforms
        told = {
            "columns": set(columns) == {len(shown.name)},
            "unique": len(set(shown.id)) == len(shown.id),
            "names": len(bpy.context.scene.objects) == len(shown.name),
            "editable": [shown.editable[linked], shown.editable[place]],
            "visible": [shown.visible[rows["hidden by the eye"]], shown.visible[place]],
            "users": shown.data_users[place],
            "parent": shown.name[list(shown.id).index(shown.parent[rows["Hat"]])],
            "materials": shown.materials[rows["Würfel \"alt\" 'neu'"]],
            "bounds": [
                [round(value, 3) for value in transforms.bounds_min[3 * place : 3 * place + 3]],
                [round(value, 3) for value in transforms.bounds_max[3 * place : 3 * place + 3]],
            ],
            "more": chunks[-1].more,
            "quiet": hands.changes() is None,
        }
        bpy.context.window.scene = bpy.data.scenes["Szene zwei"]
        told["outdated"] = hands.outdated
        second = next(hands.snapshot())
        height = second.objects.transforms.bounds_max[
            3 * list(second.objects.name).index("only in the second scene") + 2
        ]
        told["second"] = [sorted(second.objects.name), round(second.unit_scale, 4), round(height, 4)]
        hands.close()
        return told

    told = blender.run(scene)
    assert told["columns"] and told["unique"] and told["names"] and told["quiet"]
    assert told["editable"] == [False, True]
    assert told["visible"] == [False, True]
    assert told["users"] == 2
    assert told["parent"] == "Rig"
    assert told["materials"] == "Rouge\nGlas, dünn"
    assert told["bounds"] == [[3.5, -0.5, 0], [4.5, 0.5, 1]]
    assert not told["more"]
    assert told["outdated"]
    assert told["second"] == [["Cube", "only in the second scene"], 0.01, 0.01]


def test_changes_name_what_changed_and_no_more(blender: BackgroundBlender) -> None:  # noqa: PLR0915
    def scene() -> dict:
        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        kit.messy()
        hands = Hands()
        ids = kit.ids(hands)
        names = {key: name for name, key in ids.items()}

        def seen() -> dict:
            bpy.context.view_layer.update()
            changes = hands.changes()
            if changes is None:
                return {}
            names.update(zip(changes.added.id, changes.added.name, strict=False))
            told = {
                "added": list(changes.added.name),
                "changed": list(changes.changed.name),
                "moved": [names[key] for key in changes.moved.id],
                "removed": [names[key] for key in changes.removed],
                "assets": [asset.name for asset in changes.assets],
                "removed_assets": list(changes.removed_assets),
                "selection": [names[key] for key in changes.selection.objects] if changes.HasField("selection") else [],
                "cursor": [round(value, 3) for value in changes.cursor],
            }
            return {key: value for key, value in told.items() if value}

        told = {"nothing": seen()}
        bpy.data.objects["Cage"].location.x += 1
        told["moved"] = seen()
        bpy.data.objects["Rig"].location.x += 1
        told["parent moved"] = seen()
        bpy.data.objects["Cage"].name = "Käfig"
        told["renamed"] = seen()
        told["same id"] = kit.ids(hands)["Käfig"] == ids["Cage"]
        bpy.data.materials["Rouge"].name = "Rot"
        told["material renamed"] = seen()
        for thing in bpy.context.selected_objects:
            thing.select_set(False)
        bpy.data.objects["Kamera"].select_set(True)
        bpy.data.objects["Cutter"].select_set(True)
        told["selected"] = seen()
        bpy.context.scene.cursor.location = (1, 2, 3)
        told["cursor"] = seen()
        new = bpy.data.objects.new("New", None)
        bpy.context.scene.collection.objects.link(new)
        told["added"] = seen()
        bpy.data.objects.remove(bpy.data.objects["Cutter"])
        told["removed"] = seen()
        bpy.data.objects["Kamera"].hide_set(True)
        told["hidden"] = seen()
        bpy.data.objects["Cube"].data.vertices[0].co.z -= 1
        bpy.data.objects["Cube"].data.update()
        told["mesh"] = seen()
        kit.applied(hands.apply(kit.make()))
        told["asset"] = seen()
        kit.undo()
        names.update({key: name for name, key in kit.ids(hands).items()})
        told["ids after undo"] = kit.ids(hands)["Käfig"] == ids["Cage"]
        hands.close()
        return told

    told = blender.run(scene)
    assert told["nothing"] == {}
    assert told["moved"] == {"moved": ["Cage"]}
    assert sorted(told["parent moved"]["moved"]) == ["Hat", "Rig", "Skin of the rig"]
    assert told["renamed"] == {"changed": ["Käfig"]}
    assert told["same id"] and told["ids after undo"]
    assert sorted(told["material renamed"]["changed"]) == ["Cube", "Cube linked duplicate", "Würfel \"alt\" 'neu'"]
    assert sorted(told["selected"]["selection"]) == ["Cutter", "Kamera"]
    assert told["cursor"] == {"cursor": [1, 2, 3]}
    assert told["added"]["added"] == ["New"]
    assert told["removed"]["removed"] == ["Cutter"]
    assert told["hidden"]["changed"] == ["Kamera"]
    assert sorted(told["mesh"]["moved"]) == ["Cube", "Cube linked duplicate"]
    assert sorted(told["asset"]["added"]) == ["Chair", "Leg", "Leg.001", "Leg.002", "Leg.003", "Seat"]
    assert told["asset"]["assets"] == ["Chair"]


def test_ids_survive_loading_the_same_file_and_begin_anew_with_another(blender: BackgroundBlender) -> None:
    def scene() -> list:
        import tempfile

        import bpy
        import hands_kit as kit

        from cos3d.hands import Hands

        kit.messy()
        hands = Hands()
        kit.applied(hands.apply(kit.make()))
        path = tempfile.mkdtemp() + "/a.blend"
        bpy.ops.wm.save_as_mainfile(filepath=path)
        first = kit.ids(hands)
        bpy.ops.wm.open_mainfile(filepath=path)
        told = [hands.outdated, kit.ids(hands) == first, hands.outdated]
        kit.applied(hands.apply(kit.edit(kit.chair(), kit.chair(LEG_LENGTH=0.6), ("seat", "legs"))))
        bpy.ops.wm.read_factory_settings(use_empty=False)
        told.append(hands.changes().ByteSize() > 0)
        told.append(bool(set(kit.ids(hands).values()) & set(first.values())))
        hands.close()
        return told

    assert blender.run(scene) == [True, True, False, True, False]


def test_large_scenes_come_in_chunks_and_a_move_costs_next_to_nothing(blender: BackgroundBlender) -> None:
    def scene() -> dict:
        import time

        import bpy

        from cos3d.hands import Hands

        mesh = bpy.data.meshes.new("m")
        mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
        for number in range(5000):
            thing = bpy.data.objects.new(f"thing {number}", mesh)
            thing.location.x = number
            bpy.context.scene.collection.objects.link(thing)
        bpy.context.view_layer.update()
        hands = Hands()
        started = time.perf_counter()
        chunks = list(hands.snapshot())
        whole = time.perf_counter() - started
        times = []
        for number in range(5):
            bpy.data.objects["thing 77"].location.y = number + 1
            bpy.context.view_layer.update()
            started = time.perf_counter()
            changes = hands.changes()
            times.append(time.perf_counter() - started)
        started = time.perf_counter()
        for _ in range(1000):
            hands.changes()
        idle = (time.perf_counter() - started) / 1000
        hands.close()
        return {
            "chunks": [
                [chunk.chunk, chunk.more, len(chunk.objects.id), len(chunk.objects.transforms.location)]
                for chunk in chunks
            ],
            "moved": len(changes.moved.id),
            "move": min(times) / whole,
            "idle": idle / whole,
        }

    told = blender.run(scene)
    assert told["chunks"] == [[0, True, 2000, 6000], [1, True, 2000, 6000], [2, False, 1000, 3000]]
    assert told["moved"] == 1
    assert told["move"] < 1 / 100, "of what it takes to tell all objects"
    assert told["idle"] < 1 / 10_000
