"""A JDK 25: the one that is here, else one made from published packages in the cache."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import java_made

RELEASE = 25


@dataclass(frozen=True)
class Jdk:
    """A JDK's home folder and its version, such as `25.0.3`."""

    home: Path
    version: str
    made: bool = False

    @property
    def java(self) -> Path:
        """Its `java` program."""
        return self.home / "bin" / "java"

    @property
    def environment(self) -> dict[str, str]:
        """The variable by which Maven's toolchain discovery finds it."""
        return {f"JAVA{RELEASE}_HOME": str(self.home)}


def read(home: Path) -> Jdk | None:
    """The JDK 25 in a folder, or None: another version, or a runtime without a compiler."""
    if not (home / "bin" / "javac").exists():
        return None
    try:
        release = (home / "release").read_text(encoding="utf-8")
    except OSError:
        return None
    version = re.search(r'^JAVA_VERSION="(\d+)([^"]*)"', release, re.MULTILINE)
    if version is None or int(version[1]) != RELEASE:
        return None
    return Jdk(home, version[1] + version[2], made=home == java_made.home())


def places() -> Iterator[Path]:
    """Where a JDK may be, best first."""
    if chosen := os.environ.get(f"JAVA{RELEASE}_HOME"):
        yield Path(chosen)
    for folder in ("/usr/lib/jvm", "/Library/Java/JavaVirtualMachines"):
        for home in sorted(Path(folder).glob("*")):
            yield from (home, home / "Contents" / "Home")
    if default := os.environ.get("JAVA_HOME"):
        yield Path(default)
    yield java_made.home()


def find() -> Jdk | None:
    """The best JDK 25 that is here, or None."""
    return next((jdk for jdk in map(read, places()) if jdk), None)


def ensure() -> Jdk:
    """A JDK 25; where there is none, one is made (about 60 MB of downloads)."""
    if jdk := find():
        return jdk
    java_made.make()
    jdk = read(java_made.home())
    if jdk is None:
        raise RuntimeError(f"the JDK made in {java_made.home()} is not complete")
    return jdk
