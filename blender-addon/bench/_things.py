"""All that search can find for one Blender, and what people say for it, as texts that a model makes vectors of."""

from __future__ import annotations

import ast
import gzip
import json
import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cos3d.core import program_text

_NODE = re.compile(r"^(Shader|Geometry|Compositor|Function|Texture)?Node(?=[A-Z])")
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")

_NO_IDS = ("same", "variable", "seldom", "often")
"""How lines of the lexicon begin whose words are no phrases for ids."""
_SEED = 5


@dataclass(frozen=True)
class Thing:
    """One thing that can be found: its id, its text, and the id of the thing that says the same, or its own."""

    id: str
    text: str
    twin: str


def things(catalog: Path, prompts: Path) -> list[Thing]:
    """Entries of a catalog, notes, demonstrations and their components."""
    with gzip.open(catalog, "rt", encoding="utf-8") as lines:
        next(lines)
        entries = [json.loads(line) for line in lines]
    types = {entry["id"]: entry for entry in entries if entry["kind"] == "type"}
    return [
        *(Thing(entry["id"], of_entry(entry, types), _made(entry) or entry["id"]) for entry in entries),
        *of_notes(prompts / "retrieval" / "notes"),
        *of_demonstrations(prompts / "demonstrations"),
    ]


def _made(entry: Mapping[str, Any]) -> str:
    """The type that a word or a node makes; empty for all else."""
    return str(entry.get("target", "")) if entry["kind"] in ("variant", "node") else ""


def of_entry(entry: Mapping[str, Any], types: Mapping[str, Mapping[str, Any]]) -> str:
    """Name in words, label, what it belongs to, kind, explanation."""
    name = entry["id"].rpartition(":")[2].rpartition(".")[2]
    owner = entry["id"].rpartition(".")[0].rpartition(".")[2]
    if entry["kind"] == "node":
        name, owner = _NODE.sub("", name), " ".join(entry.get("trees", ())).replace("NodeTree", "")
    elif entry["kind"] == "variant":
        owner = entry["family"]
    elif entry["kind"] in ("type", "module", "context"):
        owner = ""
    told = types.get(entry.get("owner", ""), {}).get("name") or in_words(owner)
    behind = types.get(_made(entry), {})
    label = entry.get("name", "")
    title = in_words(name) if in_words(name) == label.lower() else f"{in_words(name)}, {label}".rstrip(", ")
    kind = f"{told} {entry['kind']}".strip()
    return f"{title}. {kind}. {entry.get('doc') or behind.get('doc', '')}".strip()


def in_words(name: str) -> str:
    """An identifier as small words: `UVSphere_add` becomes "uv sphere add"."""
    return " ".join(part.lower() for part in _PARTS.findall(name))


def of_notes(folder: Path) -> Iterator[Thing]:
    """Each note: what it is called, the topic of its file, what people call it, its prose."""
    for file in sorted(folder.glob("*.md")):
        if file.name == "README.md":
            continue
        head, *notes = re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
        topic = head.partition("\n")[0].removeprefix("# ").strip()
        for note in notes:
            name, _, rest = note.partition("\n")
            keys, _, prose = rest.partition("\n\n")
            words = re.search(r"^words: (.*)$", keys, re.MULTILINE)
            said = [in_words(name), topic, words[1] if words else "", " ".join(prose.split())]
            text = ". ".join(part for part in said if part)
            yield Thing(f"note:{name.strip()}", text, f"note:{name.strip()}")


def of_demonstrations(folder: Path) -> Iterator[Thing]:
    """Each demonstration by what it says of itself, and each of its components."""
    for file in sorted(folder.glob("*.py")):
        text = file.read_text(encoding="utf-8")
        title = " ".join((ast.get_docstring(ast.parse(text)) or "").split())
        parts = program_text.read(text).components
        name = f"demonstration:{file.stem}"
        yield Thing(name, f"{title} Made of {', '.join(in_words(part.name) for part in parts)}.", name)
        for part in parts:
            own = f"{name}/{part.name}"
            yield Thing(own, f"{in_words(part.name)}. {part.meaning} Part of: {title}", own)


def phrases(lexicon: str) -> list[tuple[str, str]]:
    """Ids and what people say for each: one pair for each phrase."""
    lines = [line.strip().partition(": ") for line in lexicon.splitlines() if _has_phrases(line)]
    return [(name, phrase) for ids, _, said in lines for name in _listed(ids) for phrase in _listed(said)]


def thinned(lexicon: str) -> str:
    """A lexicon without about half of the phrases that belong to ids, the same half each time."""
    dice = random.Random(_SEED)
    lines = []
    for line in lexicon.splitlines():
        if _has_phrases(line):
            ids, _, said = line.strip().partition(": ")
            left = [phrase for phrase in _listed(said) if dice.random() < 0.5]
            lines += [f"{ids}: {', '.join(left)}"] if left else []
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def _has_phrases(line: str) -> bool:
    ids, colon, _ = line.strip().partition(": ")
    return bool(colon) and not ids.startswith("#") and ids.split()[0] not in _NO_IDS


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
