"""Run inside Blender: the link among foreign libraries, a conversation, and an end with the stream open.

`link_inside.py REPORT`; what was seen is written to REPORT, JSON. Nothing is closed: the end of Blender has to do it.
"""

from __future__ import annotations

import json
import sys
import threading
import types
from pathlib import Path

import bpy  # noqa: F401  (here, so that what Blender itself brings is no leak)

FOREIGN = ("google", "h2", "hpack", "hyperframe", "grpclib", "multidict", "typing_extensions")


def foreign(name: str) -> types.ModuleType:
    """A library of this name, as another add-on may have brought it: unusable for us."""
    module = types.ModuleType(name)
    module.__path__ = []
    sys.modules[name] = module
    return module


def main(report: Path) -> None:
    """Import, talk, report."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    planted = {name: foreign(name) for name in FOREIGN}
    before, threads = set(sys.modules), threading.active_count()
    from cos3d import headless, wiring
    from cos3d.vendor.google.protobuf.internal import api_implementation

    headless.connect(60)
    answer = headless.ask("a chair", timeout=60)
    new = {name.partition(".")[0] for name in set(sys.modules) - before}
    seen = {
        "answer": answer,
        "status": wiring.studio().state.status,
        "leaked": sorted(new - set(sys.stdlib_module_names) - {"cos3d"} - {"bpy", "bmesh", "mathutils", "gpu"}),
        "replaced": [name for name, module in planted.items() if sys.modules.get(name) is not module],
        "protobuf": api_implementation.Type(),
        "threads": threading.active_count() - threads,
    }
    report.write_text(json.dumps(seen), encoding="utf-8")
    wiring.studio().ask("a stool")  # and nobody waits for it
    wiring.studio().step(0.0)


if __name__ == "__main__":
    main(Path(sys.argv[-1]))
