"""What a prover is started with: `blender -b … --python start.py`, or a Python with bpy. See docs/PROVING.md.

Run as a file, it first takes the pipes for itself, so that whatever Blender or a program prints goes to stderr.
"""

import importlib.util
import os
import sys
import traceback
from pathlib import Path


def take_pipes() -> "tuple[int, int]":
    """Private copies of stdin and stdout; the process's own read nothing and print to stderr from now on."""
    incoming, outgoing = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    sys.stdout.flush()
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(incoming, os.O_BINARY)
        msvcrt.setmode(outgoing, os.O_BINARY)
    return incoming, outgoing


def load_addon() -> None:
    """The package `cos3d`, from its own folder: nothing else that lies beside it becomes importable."""
    folder = Path(__file__).resolve().parent.parent
    sys.path[:] = [place for place in sys.path if place and Path(place).resolve() != Path(__file__).resolve().parent]
    spec = importlib.util.spec_from_file_location(
        "cos3d", folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise SystemExit(f"{folder} does not hold the add-on.")
    module = importlib.util.module_from_spec(spec)
    sys.modules["cos3d"] = module
    spec.loader.exec_module(module)


def main() -> None:
    """Work until the starter says farewell or is gone."""
    sys.dont_write_bytecode = True
    incoming, outgoing = take_pipes()
    load_addon()
    from cos3d import proving

    proving.work(incoming, outgoing, os.environ["COS3D_PROVER_FOLDER"])


def leave(code: int) -> None:
    """End at once: what a program left behind in Blender is not worth tidying, and could only crash."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


try:
    main()
except BaseException:
    traceback.print_exc()
    leave(4)
leave(0)
