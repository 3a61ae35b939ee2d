"""Turns what COS3D_MODEL_RECORD wrote into a folder of answers that the scripted model replays."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ..exits import USAGE, Trouble


def unfold(record: Path, folder: Path) -> list[Path]:
    """Writes each answer as `ROLE.ABOUT.md`, later ones of the same matter as `.2.md` and so on; returns the files.

    An answer that broke off begins with the line by which the scripted model plays that. The folder may hold other
    things, but no answers yet: those of two recordings would mix.
    """
    answers = list(_answers(record))
    folder.mkdir(parents=True, exist_ok=True)
    mixed = [name for name, _ in answers if (folder / name).exists()]
    if mixed:
        raise Trouble(f"{folder} holds {mixed[0]} already.", "choose a folder without answers.", USAGE)
    for name, text in answers:
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name, _ in answers]


def _answers(record: Path) -> Iterator[tuple[str, str]]:
    """The names and texts of the files, in the order in which the answers came."""
    counted: Counter[str] = Counter()
    for number, line in enumerate(_lines(record), 1):
        try:
            exchange = json.loads(line)
            subject = exchange["role"] + "." + re.sub(r"[^A-Za-z0-9_-]+", "_", exchange["about"])
            text, ended = str(exchange["answer"]), str(exchange["ended"])
        except (ValueError, KeyError, TypeError) as error:
            trouble = f"Line {number} of {record} is no exchange."
            raise Trouble(trouble, "give a file that COS3D_MODEL_RECORD wrote.", USAGE) from error
        counted[subject] += 1
        turn = "" if counted[subject] == 1 else f".{counted[subject]}"
        direction = "" if ended == "DONE" else f"#! {ended.lower()}\n"
        yield f"{subject}{turn}.md", direction + text


def _lines(record: Path) -> list[str]:
    """Its lines; what else ends a line for Python may stand inside an answer."""
    with record.open(encoding="utf-8", newline="\n") as file:
        return list(file)
