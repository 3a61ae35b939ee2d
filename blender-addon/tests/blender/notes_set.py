"""The notes of prompts/retrieval/notes; README.md there says how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NOTES = Path(__file__).resolve().parents[3] / "prompts" / "retrieval" / "notes"
KEYS = ("names", "works", "use", "code", "mend", "words")
FIRST, LAST = (0, 0), (99, 0)

Version = tuple[int, int]


@dataclass(frozen=True)
class Span:
    """Versions from `first` to `last`, both within it."""

    first: Version
    last: Version

    def __contains__(self, version: Version) -> bool:
        return self.first <= version <= self.last


@dataclass(frozen=True)
class Note:
    """A note: what it is about, where that works, and what to write elsewhere.

    `works` is None for what exists in every Blender. Of `use`, `code` and `mend` the first counts whose span holds the
    version.
    """

    id: str
    names: tuple[str, ...]
    works: tuple[Span, ...] | None
    use: tuple[tuple[Span, tuple[str, ...]], ...]
    code: tuple[tuple[Span, str], ...]
    mend: tuple[tuple[Span, tuple[tuple[str, str], ...]], ...]
    prose: str

    def works_in(self, version: Version) -> bool:
        """Whether its names exist in this version."""
        return self.works is None or any(version in span for span in self.works)

    def used_in(self, version: Version) -> tuple[str, ...]:
        """The names to use in this version."""
        return next((names for span, names in self.use if version in span), ())


def everything() -> list[Note]:
    """All notes of all topics. Raises ValueError for a head that is none."""
    return [note for path in sorted(NOTES.glob("*.md")) if path.name != "README.md" for note in _notes(path)]


def _notes(path: Path) -> Iterator[Note]:
    for block in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        head, _, prose = block.strip().partition("\n\n")
        yield _note(path, head.split("\n"), prose)


def _note(path: Path, head: list[str], prose: str) -> Note:
    identity, *lines = head
    found: dict[str, list[tuple[Span, str]]] = {key: [] for key in KEYS}
    for line in lines:
        key, separator, value = line.partition(": ")
        word, _, span = key.partition(" ")
        if not separator or word not in KEYS or (span and word not in ("use", "code", "mend")):
            raise ValueError(f"{path.name}: {identity}: {line!r} is no line of a head")
        found[word].append((_span(span), value))
    for spans in found.values():
        # What is said for some versions comes before what is said for the rest.
        spans.sort(key=lambda entry: entry[0] == Span(FIRST, LAST))
    works = found["works"][0][1] if found["works"] else None
    return Note(
        id=identity,
        names=_list(found["names"][0][1]),
        works=None if works is None else tuple(_span(text) for text in _list(works) if text != "never"),
        use=tuple((span, _list(text)) for span, text in found["use"]),
        code=tuple(found["code"]),
        mend=tuple((span, tuple(_edit(text) for text in _list(value))) for span, value in found["mend"]),
        prose=prose,
    )


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(", "))


def _edit(text: str) -> tuple[str, str]:
    old, arrow, new = text.partition(" ->")
    if not arrow:
        raise ValueError(f"{text!r} is no edit")
    return old.strip(), new.strip()


def _span(text: str) -> Span:
    if not text:
        return Span(FIRST, LAST)
    first, dots, last = text.partition("..")
    if not dots:
        raise ValueError(f"{text!r} is no span of versions")
    return Span(_version(first) if first else FIRST, _version(last) if last else LAST)


def _version(text: str) -> Version:
    major, minor = text.split(".")
    return int(major), int(minor)
