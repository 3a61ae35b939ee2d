"""Runs in Blender (`blender -b --python worker.py`) or a Python with bpy: answers requests until its input ends.

A request is a line of JSON: {"source", "function", "arguments", "fresh"}. An answer is a line: {"result"} or {"error"}.
What Blender and the code print goes to the log, never between the answers.
"""

import importlib
import json
import os
import sys
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
ADDON = HERE.parents[1]
REPOSITORY = ADDON.parent


def answer(request: dict) -> dict:
    """Do what one request asks."""
    import bpy

    try:
        if request["fresh"]:
            bpy.ops.wm.read_factory_settings(use_empty=True)
        if request["source"] is None:
            module, name = request["function"].split(":")
            function = getattr(importlib.import_module(module), name)
        else:
            space: dict = {"__name__": "cos3d_test", "bpy": bpy}
            exec(compile(request["source"], request["function"], "exec"), space)
            function = space[request["function"]]
        return {"result": function(**request["arguments"])}
    except Exception:
        return {"error": traceback.format_exc()}


def main() -> None:
    """Serve until the input ends."""
    replies = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    sys.path[:0] = [str(ADDON), str(HERE)]
    for line in sys.stdin:
        reply = answer(json.loads(line))
        sys.stdout.flush()
        replies.write(json.dumps(reply) + "\n")
        replies.flush()


main()
