"""What differs between two files, by data-block and property."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Changes:
    """`added` and `removed` hold data-blocks as `kind/name`; `changed` lists `kind/name property`, sorted."""

    added: frozenset[str]
    removed: frozenset[str]
    changed: tuple[str, ...]
    values: dict[str, tuple[str | None, str | None]]
    """For each of `changed` the value before and after."""


def compare(before: dict[str, dict[str, str]], after: dict[str, dict[str, str]]) -> Changes:
    """All differences."""
    values: dict[str, tuple[str | None, str | None]] = {}
    for block in before.keys() & after.keys():
        old, new = before[block], after[block]
        for name in old.keys() | new.keys():
            if old.get(name) != new.get(name):
                values[f"{block} {name}"] = (old.get(name), new.get(name))
    return Changes(
        frozenset(after.keys() - before.keys()), frozenset(before.keys() - after.keys()), tuple(sorted(values)), values
    )
