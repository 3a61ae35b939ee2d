"""The drift set: idioms of several Blenders, and on which of them each raises (test-assets/drift/README.md).

    python drift_set.py BLENDER…

runs every idiom in each of these Blenders (or Pythons with bpy) and writes down what it raises there.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from background import BackgroundBlender

DRIFT = Path(__file__).resolve().parents[3] / "test-assets" / "drift"
VERSIONS = ("3.4.1", "4.5.15", "5.0.1")
"""The Blenders for which the set says what raises."""


@dataclass(frozen=True)
class Idiom:
    """A small program.

    By version, `raises` holds the last line of the traceback where there is one, and `right` the names of which a right
    message holds at least one; `note` is the id of the note that knows the way out.
    """

    id: str
    code: str
    raises: MappingProxyType[str, str]
    right: MappingProxyType[str, tuple[str, ...]]
    note: str | None

    def text(self) -> str:
        """The block of this idiom in its file."""
        lines = [f"#: {self.id}"]
        lines += [f"#: raises {version}: {self.raises[version]}" for version in VERSIONS if version in self.raises]
        names: dict[tuple[str, ...], list[str]] = {}
        for version in VERSIONS:
            if version in self.right:
                names.setdefault(self.right[version], []).append(version)
        lines += [f"#: right {' '.join(versions)}: {' | '.join(right)}" for right, versions in names.items()]
        if self.note:
            lines.append(f"#: note: {self.note}")
        return "\n".join([*lines, self.code])


def files() -> list[Path]:
    """One for each topic."""
    return sorted(DRIFT.glob("*.py"))


def idioms(path: Path) -> Iterator[Idiom]:
    """Those of a file. Raises ValueError for a head that is none."""
    for block in re.split(r"^(?=#: [\w./-]+$)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        yield _idiom(path, block)


def everything() -> list[Idiom]:
    """The whole set."""
    return [idiom for path in files() for idiom in idioms(path)]


def _idiom(path: Path, block: str) -> Idiom:
    first, *lines = block.strip().split("\n")
    raises: dict[str, str] = {}
    right: dict[str, tuple[str, ...]] = {}
    note = None
    head = [line for line in lines if line.startswith("#: ")]
    for line in head:
        key, _, value = line.removeprefix("#: ").partition(": ")
        word, *versions = key.split()
        unknown = set(versions) - set(VERSIONS)
        if unknown or not value or word not in ("raises", "right", "note"):
            raise ValueError(f"{path.name}: {line!r} is no line of a head")
        if word == "raises":
            raises[versions[0]] = value
        elif word == "right":
            right.update(dict.fromkeys(versions, tuple(name.strip() for name in value.split(" | "))))
        else:
            note = value
    code = "\n".join(lines[len(head) :]) + "\n"
    return Idiom(first.removeprefix("#: "), code, MappingProxyType(raises), MappingProxyType(right), note)


def raised(blender: BackgroundBlender, idiom: Idiom) -> str | None:
    """The line with which the idiom ends in this Blender, None where it runs to its end."""
    line: str | None = blender.run("drift_inside:ends_with", code=idiom.code, fresh=False)
    return line


def establish(programs: list[str]) -> None:
    """Run all in each Blender and write what they raise; a Blender of another version is left out, and said so."""
    blenders = {}
    for program in programs:
        blender = BackgroundBlender(program)
        version = blender.run("drift_inside:version")
        print(f"{program}: {version}" + ("" if version in VERSIONS else ", which the set does not speak of"))
        if version in VERSIONS:
            blenders[version] = blender
    for path in files():
        standing = list(idioms(path))
        for version, blender in blenders.items():
            standing = [_with(idiom, version, raised(blender, idiom)) for idiom in standing]
        path.write_text("\n".join(idiom.text() for idiom in standing), encoding="utf-8")
    for blender in blenders.values():
        blender.close()


def _with(idiom: Idiom, version: str, line: str | None) -> Idiom:
    others = {key: value for key, value in idiom.raises.items() if key != version}
    return replace(idiom, raises=MappingProxyType({**others, version: line} if line else others))


if __name__ == "__main__":
    establish(sys.argv[1:])
