"""Programs and libraries that a distribution provides: where each is found, and the Debian package that brings it."""

import enum
import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from glob import glob
from pathlib import Path

from ..exits import Trouble
from ..processes import step


class Need(enum.Enum):
    """What a command can ask for; the value says what it is for."""

    BLENDER = "Blender"
    RENDERING = "rendering without a display"
    MODULE = "Blender as a Python module"
    WINDOW = "a Blender window without a screen"
    MAVEN = "building the server"
    VENV = "Python environments"
    CHROOT = "windows of newer Blenders"
    SANDBOX = "shutting provers in"


@dataclass(frozen=True)
class Part:
    """One thing to be found: by a program on the PATH, else by a file matching a pattern."""

    package: str
    program: str = ""
    pattern: str = ""

    def found(self) -> bool:
        """Whether it is on this machine."""
        return bool(self.program and shutil.which(self.program)) or bool(self.pattern and glob(self.pattern))


def _library(package: str, file: str) -> Part:
    return Part(package, pattern=f"/usr/lib/*/{file}")


PARTS: dict[Need, tuple[Part, ...]] = {
    Need.BLENDER: (
        Part("blender", program="blender"),
        Part("python3-numpy", pattern="/usr/lib/python3*/dist-packages/numpy/__init__.py"),
    ),
    Need.RENDERING: (
        _library("libgl1", "libGL.so.1"),
        _library("libgl1-mesa-dri", "dri/*_dri.so"),
        _library("libegl1", "libEGL.so.1"),
        _library("libegl-mesa0", "libEGL_mesa.so.0"),
    ),
    Need.MODULE: (
        _library("libx11-6", "libX11.so.6"),
        _library("libxext6", "libXext.so.6"),
        _library("libxrender1", "libXrender.so.1"),
        _library("libxfixes3", "libXfixes.so.3"),
        _library("libxi6", "libXi.so.6"),
        _library("libxxf86vm1", "libXxf86vm.so.1"),
        _library("libxkbcommon0", "libxkbcommon.so.0"),
        _library("libsm6", "libSM.so.6"),
        _library("libice6", "libICE.so.6"),
    ),
    Need.WINDOW: (
        Part("xvfb", program="Xvfb"),
        Part("xauth", program="xauth"),
        Part("xdotool", program="xdotool"),
        Part("imagemagick", program="import"),
    ),
    Need.MAVEN: (Part("maven", program="mvn"),),
    Need.VENV: (Part("python3-venv", pattern="/usr/lib/python3*/ensurepip/__main__.py"),),
    Need.CHROOT: (Part("debootstrap", program="debootstrap"),),
    Need.SANDBOX: (Part("bubblewrap", program="bwrap"),),
}


def missing(needs: Iterable[Need]) -> list[str]:
    """Packages (Debian's names) for those parts of `needs` that are not found, each once, in order."""
    return list(dict.fromkeys(part.package for need in needs for part in PARTS[need] if not part.found()))


def can_install() -> bool:
    """Whether this is a Debian (or one of its children) and we may install on it."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def advice(packages: list[str]) -> str:
    """The one line that tells a person what to install."""
    return (
        f"as root on Debian or Ubuntu: apt install {' '.join(packages)} (elsewhere: the same under your system's names)"
    )


def require(*needs: Need) -> None:
    """Installs what is missing for `needs` where that is allowed; else raises a `Trouble` that names the packages."""
    packages = missing(needs)
    if not packages:
        return
    if not can_install():
        purpose = ", ".join(need.value for need in needs if missing([need]))
        raise Trouble(f"not installed: {' '.join(packages)} (for {purpose}).", advice(packages))
    install(packages)
    if still := missing(needs):
        raise Trouble(f"installed by apt, but still not found: {' '.join(still)}.", "look at `./cos3d doctor`.")


def offer(*needs: Need) -> None:
    """Installs what is missing for `needs` where that is allowed and works; without it all goes on."""
    packages = missing(needs)
    if not packages or not can_install():
        return
    try:
        install(packages)
    except Trouble as trouble:
        print(f"cos3d: going on without {' '.join(packages)}: {trouble}", file=sys.stderr)


def install(packages: list[str]) -> None:
    """Installs Debian packages, with fresh package lists where there are none."""
    environment = {"DEBIAN_FRONTEND": "noninteractive"}
    fix = f"mend what apt says above, or install by hand, {advice(packages)}."
    if not _lists_are_there():
        step("Reading package lists (apt)", ["apt-get", "-q", "update"], fix, environment)
    title = f"Installing {' '.join(packages)} (apt)"
    command = ["apt-get", "-qy", "install", "--no-install-recommends", *packages]
    try:
        step(title, command, fix, environment)
    except Trouble:
        step("Reading package lists again (apt)", ["apt-get", "-q", "update"], fix, environment)
        step(title, command, fix, environment)


def _lists_are_there() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))
