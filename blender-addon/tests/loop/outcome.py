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
    """Runs inside Blender: a digest of the evaluated shape and materials of every object, by component."""
    import hashlib

    import bpy

    bpy.ops.wm.open_mainfile(filepath=path, load_ui=False)
    graph = bpy.context.evaluated_depsgraph_get()
    made: dict = {}
    for thing in bpy.context.scene.objects:
        component = thing.get("cos3d_component")
        if component is None or thing.type == "EMPTY":
            continue
        mesh = thing.evaluated_get(graph).to_mesh()
        told = [tuple(thing.matrix_world @ vertex.co) for vertex in mesh.vertices]
        told += [tuple(face.vertices) for face in mesh.polygons]
        told += [slot.material and slot.material.name for slot in thing.material_slots]
        made.setdefault(component, {})[thing.name] = hashlib.sha256(repr(told).encode()).hexdigest()
    return made
