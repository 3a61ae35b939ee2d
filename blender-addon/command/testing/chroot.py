"""Newer Blenders of Debian, each in a chroot: 4.3 (trixie) and 5.2 (sid). The machine itself stays as it is."""

import os
import platform
import shlex
import shutil
from pathlib import Path

from ..files import locked
from ..paths import ROOT, cache_folder, state_folder
from ..processes import step
from ..setup import Need, java, require
from ..setup.blender import Blender, read

PACKAGES = "blender python3-numpy python3-requests libgl1 libgl1-mesa-dri libegl1 libegl-mesa0"
ALSO = {"sid": "python3-cattr"}
FIX = "see the output; the chroots can be left out by leaving --all out."


def impossible() -> str:
    """Why there can be no chroot here; empty where there can."""
    if platform.system() != "Linux" or not shutil.which("apt-get"):
        return "chroots are made on Debian only"
    return "" if os.geteuid() == 0 else "making a chroot needs root"


def ensure(suite: str) -> Blender:
    """Blender in the chroot of a Debian suite (made once, 1.5 GB), as a program outside it that starts it inside."""
    require(Need.CHROOT)
    root = cache_folder() / f"chroot-{suite}"
    with locked(cache_folder() / f".chroot-{suite}.lock"):
        if not (root / "cos3d-complete").exists():
            _make(suite, root)
        program = root.with_name(f"blender-{suite}")
        program.write_text(_starter(suite, root), encoding="utf-8")
        program.chmod(0o755)
    blender = read(program)
    if blender is None:
        raise RuntimeError(f"Blender in {root} does not say its version")
    return blender


def _make(suite: str, root: Path) -> None:
    if root.exists():
        shutil.rmtree(root)  # nothing is ever mounted in it: mounts live only in the name space of a running Blender
    step(f"Unpacking Debian {suite}", ["debootstrap", "--variant=minbase", suite, root], FIX)
    (root / "etc/apt/apt.conf.d/99valid").write_text('Acquire::Check-Valid-Until "false";\n')
    install = f"apt-get install -qy --no-install-recommends {PACKAGES} {ALSO.get(suite, '')}"
    script = f"apt-get -q update && {install} && apt-get clean"
    command = _inside(root, f"DEBIAN_FRONTEND=noninteractive sh -c {shlex.quote(script)}", [])
    step(f"Installing Blender in Debian {suite}", ["sh", "-c", command], FIX)
    (root / "cos3d-complete").touch()


def _inside(root: Path, command: str, shared: list[Path]) -> str:
    """A shell line that runs `command` in the chroot, with `shared` folders mounted for as long as it runs."""
    mounts = [
        f"mkdir -p {inner} && mount --rbind {shlex.quote(str(path))} {inner}"
        for path in [Path("/proc"), Path("/sys"), Path("/dev"), *shared]
        for inner in [shlex.quote(f"{root}{path}")]
    ]
    body = " && ".join([*mounts, f"exec chroot {shlex.quote(str(root))} env {command}"])
    return f'exec unshare --mount --propagation private sh -c {shlex.quote(body)} sh "$@"'


def _starter(suite: str, root: Path) -> str:
    # By OpenGL, which Mesa draws in software; other backends want a graphics card.
    return (
        f"#!/bin/sh\n# Blender of Debian {suite}.\n"
        + _inside(root, 'blender --gpu-backend opengl "$@"', _shared(root))
        + "\n"
    )


def _shared(root: Path) -> list[Path]:
    """What Blender in the chroot needs at the same place: scratch, this checkout, state, the server's JDK."""
    jdk = java.find()
    wanted = [Path("/tmp"), ROOT, state_folder(), *([jdk.home] if jdk else [])]
    outermost = [path for path in dict.fromkeys(wanted) if not set(wanted) & set(path.parents)]
    return [path for path in outermost if path not in root.parents]
