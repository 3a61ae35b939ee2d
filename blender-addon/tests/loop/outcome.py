"""What came of a request that is replayed: its report, and the saved file as a background Blender reads it back."""

from __future__ import annotations

from typing import Any

from command.asking import background


def applied(done: background.Done, rung: str) -> dict[str, Any]:
    """The one request of a job, which was applied as one step that changed nothing else."""
    assert done.trouble == ""
    (request,) = done.report["requests"]
    told = (request["status"], request["rung"], request["collateral"], request["undo_steps"])
    assert told == ("applied", rung, [], 1), request["message"]
    return dict(request)


def floating(path: str) -> list[str]:
    """Runs inside Blender: the objects of a file that nothing holds."""
    import bpy

    from cos3d.hands.measure import measure

    bpy.ops.wm.open_mainfile(filepath=path, load_ui=False)
    return list(measure(bpy.context.scene.objects).floating)


def looks(path: str) -> dict:
    """Runs inside Blender: a digest of place, evaluated shape and materials of every object, by component.

    What no component made stands under its own name where it has a shape.
    """
    import hashlib

    import bpy

    bpy.ops.wm.open_mainfile(filepath=path, load_ui=False)
    graph = bpy.context.evaluated_depsgraph_get()
    made: dict = {}
    for thing in bpy.context.scene.objects:
        bare = thing.type in {"EMPTY", "CAMERA", "LIGHT"}
        if bare and "cos3d_component" not in thing:
            continue
        told = [tuple(row) for row in thing.matrix_world]
        told += [slot.material and slot.material.name for slot in thing.material_slots]
        if not bare:
            mesh = thing.evaluated_get(graph).to_mesh()
            told += [tuple(vertex.co) for vertex in mesh.vertices] + [tuple(face.vertices) for face in mesh.polygons]
        digest = hashlib.sha256(repr(told).encode()).hexdigest()
        made.setdefault(thing.get("cos3d_component", thing.name), {})[thing.name] = digest
    return made


def code(path: str) -> dict:
    """Runs inside Blender: the text of every component of every program, by its name."""
    import ast

    import bpy

    bpy.ops.wm.open_mainfile(filepath=path, load_ui=False)
    programs = [text.as_string() for text in bpy.data.texts if "cos3d_asset" in text]
    texts = [program[program.index("# Components") :] for program in programs]
    return {
        node.name: ast.get_source_segment(text, node)
        for text in texts
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef)
    }


def scene(script: str, path: str) -> None:
    """Runs inside Blender: builds a scene of test-assets/scenes in an empty file, and saves it."""
    import runpy

    import bpy

    runpy.run_path(script)["build"]()
    bpy.ops.wm.save_as_mainfile(filepath=path)
