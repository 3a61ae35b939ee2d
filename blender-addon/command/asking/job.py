"""What a background Blender is asked to do; written by the command, read inside Blender."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

Box = tuple[tuple[float, float, float], tuple[float, float, float]]

START_UP = "start-up"
"""The scene that Blender opens by itself, with its cube."""
EMPTY = "empty"
"""That scene without the cube: a camera and a light."""


@dataclass(frozen=True)
class Step:
    """One instruction, the objects selected for it (None: what the last step left), and a picture taken after it.

    `asset_of` selects, by the number of an earlier step counted from 1, the asset that was made or edited there.
    """

    instruction: str
    images: list[str] = field(default_factory=list)
    masks: list[str] = field(default_factory=list)
    select: list[str] | None = None
    asset_of: int | None = None
    picture: str | None = None


@dataclass(frozen=True)
class Job:
    """A whole run.

    `blend` is a file, START_UP or EMPTY. `frame` (metres) is what every picture shows, None: all. `report` is rewritten
    after each step, so that a crash loses only the step it happened in. `first_picture` is taken before the first step;
    `programs` is a folder for the programs of all assets. `unproven` lets programs run that nothing can try first.
    `workflow` and `without` say how a language model is asked; both empty for as usual. `after_plan` is "end" where the
    plan of something new is all that is wanted.
    """

    blend: str
    steps: list[Step]
    report: str
    timeout: float
    save: str | None = None
    render: str | None = None
    frame: Box | None = None
    first_picture: str | None = None
    programs: str | None = None
    unproven: bool = False
    workflow: str = ""
    without: list[str] = field(default_factory=list)
    after_plan: str = "make"

    def to_json(self) -> str:
        """Its text for the file between the two halves."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Job:
        """The job in that text."""
        value: dict[str, Any] = json.loads(text)
        value["steps"] = [Step(**step) for step in value["steps"]]
        if value["frame"]:
            value["frame"] = tuple(map(tuple, value["frame"]))
        return cls(**value)


def split_names(given: list[str], known: list[str]) -> tuple[list[str], list[str]]:
    """Names of objects in `--select` values, where commas part names but may also belong to them.

    The longest known name wins. Returns the known names in order, each once, and the pieces that are no name.
    """
    found: list[str] = []
    unknown: list[str] = []
    names = set(known)
    for value in given:
        pieces = value.split(",")
        while pieces:
            length = next((n for n in range(len(pieces), 0, -1) if _joined(pieces[:n], names)), 0)
            if length:
                found.append(_joined(pieces[:length], names) or "")
            else:
                unknown.append(pieces[0].strip())
            pieces = pieces[max(length, 1) :]
    return list(dict.fromkeys(found)), [name for name in dict.fromkeys(unknown) if name]


def _joined(pieces: list[str], names: set[str]) -> str | None:
    whole = ",".join(pieces)
    return next((name for name in (whole, whole.strip()) if name in names), None)


def file_name(asset: str, taken: set[str]) -> str:
    """A file name for an asset's program: without what file systems refuse, numbered if taken; joins `taken`."""
    plain = (
        "".join("_" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in asset).strip(". ")
        or "asset"
    )
    names = (f"{plain}.py" if number == 1 else f"{plain}_{number}.py" for number in range(1, len(taken) + 2))
    name = next(name for name in names if name.lower() not in taken)
    taken.add(name.lower())
    return name
