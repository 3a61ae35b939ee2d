"""Entries of a catalog, and the file that holds them: JSON Lines, the same bytes for the same entries. No bpy."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

SCHEMA = 1
LONGEST_DOC = 400
"""Characters of a `doc` at most."""

Facts = dict[str, Any]
"""What an entry or a slot says: keys of docs/CATALOG.md, nothing empty."""


def facts(**told: Any) -> Facts:
    """The facts that say something: None, False and what is empty are left out, zeros stay."""
    return {key: value for key, value in told.items() if not _empty(value)}


def _empty(value: Any) -> bool:
    return value is None or value is False or (not isinstance(value, (int, float)) and not value)


def shortened(text: str | None) -> str:
    """The first paragraph of a description on one line, cut between words at the longest that a `doc` may be."""
    paragraph = " ".join((text or "").strip().partition("\n\n")[0].split())
    if len(paragraph) <= LONGEST_DOC:
        return paragraph
    return paragraph[: LONGEST_DOC - 2].rpartition(" ")[0] + " …"


def written(header: Mapping[str, Any], entries: Iterable[Facts]) -> bytes:
    """The whole catalog as a gzip file; `header` lacks schema, number of entries and digest, which are added.

    Of entries with the same id and kind the first one counts.
    """
    told: dict[tuple[str, str], Facts] = {}
    for entry in entries:
        told.setdefault((entry["id"], entry["kind"]), entry)
    lines = b"".join(_line(told[key]) for key in sorted(told))
    digest = hashlib.sha256(lines).hexdigest()
    first = _line({**header, "schema": SCHEMA, "entries": len(told), "digest": digest})
    return gzip.compress(first + lines, compresslevel=6, mtime=0)


def _line(told: Mapping[str, Any]) -> bytes:
    text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "replace") + b"\n"
