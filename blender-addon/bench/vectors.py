"""Vectors: what they would add to search by words, lexicon and notes, and what they cost (run it with --runs 1)."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from command.cataloguing import kept
from command.measures import Measure, Place, percentile
from command.paths import ADDON
from command.processes import step
from command.setup import embedding_model
from command.setup.embedding_model import EmbeddingModel
from command.subcommands import search

from ._fusing import Case, Score, best_of_each, choose, scored
from ._things import phrases, things, thinned
from .retrieval import WAYS, answers_of, questions_of

BY_NAME_ONLY = True
"""It downloads a model and its runtime, and works minutes."""
HALVES = ("train", "test")
DEEP = 50
"""So many results of the words are weighed anew: all that search gives."""
HALF = "half of the lexicon: "
"""Before the name of a way or group: with half of the lexicon's phrases left out, as where the ranking's own weights
were found. The lexicon was enlarged after looking at the training half, on which nothing else can earn much; so the
weight of vectors beside a lexicon is chosen there once more without that half of it."""
THINGS, PHRASES = "things", "phrases"
KINDS = {"vectors": (THINGS,), "vectors of phrases": (PHRASES,), "both vectors": (THINGS, PHRASES)}
"""Of what vectors are made: of all that can be found, of what the lexicon says for it, of both."""
_LEXICON = Path("retrieval") / "lexicon.txt"
_SCRIPT = ADDON / "bench" / "_embeds.py"

ByWords = Mapping[str, Sequence[Sequence[tuple[str, float]]]]
"""What words find: by way, for each question, ids and scores, best first."""


@dataclass(frozen=True)
class Asked:
    """All questions of both halves and what is found for each; `likeness` has cosines by group and id."""

    questions: Sequence[Mapping[str, Any]]
    version: str
    words: ByWords
    likeness: Sequence[Mapping[str, Mapping[str, float]]]
    twins: Mapping[str, str]

    def cases(self, half: str, way: str | None, groups: Sequence[str]) -> list[Case]:
        """The questions of a half by one way of words, or by none, and by the vectors of some groups."""
        notes = way is None or "notes" not in WAYS[way.removeprefix(HALF)]
        found = []
        for number, one in enumerate(self.questions):
            if one["split"] == half:
                pairs = [pair for group in groups for pair in self.likeness[number][group].items()]
                likeness = best_of_each(pair for pair in pairs if notes or not pair[0].startswith("note:"))
                words = self.words[way][number] if way else ()
                found.append(Case(tuple(one["accept"][self.version]), words, likeness))
        return found


def measure(place: Place) -> list[Measure]:
    """One run: per cent of the questions, seconds, megabytes, milliseconds."""
    model = embedding_model.ensure()
    catalog = kept.ensure(place.blender)
    version = place.blender.version
    questions = [one for half in HALVES for one in questions_of(half, version)]
    words = {way: by_words(search.asking(catalog), questions, way) for way in WAYS}
    with tempfile.TemporaryDirectory(prefix="cos3d-half-") as folder:
        halve(search.PROMPTS, Path(folder))
        words |= {
            HALF + way: by_words(search.asking(catalog, Path(folder)), questions, way)
            for way in WAYS
            if _has_lexicon(way)
        }
    goods = things(catalog, search.PROMPTS)
    there = {thing.id for thing in goods}
    lexicon = (search.PROMPTS / _LEXICON).read_text(encoding="utf-8")
    groups = {
        THINGS: [(thing.id, thing.text) for thing in goods],
        PHRASES: [pair for pair in phrases(lexicon) if pair[0] in there],
        HALF + PHRASES: [pair for pair in phrases(thinned(lexicon)) if pair[0] in there],
    }
    told = embedded(model, groups, questions, words)
    twins = {thing.id: thing.twin for thing in goods}
    return [*compared(Asked(questions, version, words, told["likeness"], twins)), *_costs(model, told)]


def by_words(asking: Sequence[str], questions: Sequence[dict[str, Any]], way: str) -> list[list[tuple[str, float]]]:
    """What the search itself finds for each question: ids and scores, best first."""
    _, *answers = answers_of(asking, questions, "-k", str(DEEP), *WAYS[way])
    return [[(result["id"], result["score"]) for result in answer["results"]] for answer in answers]


def halve(prompts: Path, folder: Path) -> None:
    """What search reads of the prompts, with half of the lexicon's phrases left out."""
    (folder / _LEXICON).parent.mkdir()
    for name in ("demonstrations", "retrieval/notes"):
        (folder / name).symlink_to(prompts / name)
    (folder / _LEXICON).write_text(thinned((prompts / _LEXICON).read_text(encoding="utf-8")), encoding="utf-8")


def _has_lexicon(way: str) -> bool:
    return "lexicon" not in WAYS[way]


def embedded(
    model: EmbeddingModel,
    groups: Mapping[str, Sequence[tuple[str, str]]],
    questions: Sequence[Mapping[str, Any]],
    words: ByWords,
) -> dict[str, Any]:
    """What `_embeds.py` says of groups of ids and texts, and for each question "likeness": cosines by group and id."""
    texts = {group: sorted({text for _, text in pairs}) for group, pairs in groups.items()}
    place = {group: {text: number for number, text in enumerate(texts[group])} for group in groups}
    numbers: dict[str, dict[str, list[int]]] = {group: {} for group in groups}
    ids: dict[str, dict[int, list[str]]] = {group: {} for group in groups}
    for group, pairs in groups.items():
        for name, text in pairs:
            numbers[group].setdefault(name, []).append(place[group][text])
            ids[group].setdefault(place[group][text], []).append(name)
    asked = []
    for number, one in enumerate(questions):
        found = sorted({name for way in words.values() for name, _ in way[number]})
        wanted = {group: [each for name in found for each in numbers[group].get(name, ())] for group in groups}
        asked.append({"text": one["text"], "numbers": wanted})
    told = _run(model, {"groups": texts, "questions": asked})
    told["likeness"] = [
        {
            group: best_of_each((name, cosine) for number, cosine in pairs for name in ids[group][number])
            for group, pairs in answer["likeness"].items()
        }
        for answer in told["answers"]
    ]
    return told | {"texts": {group: len(texts[group]) for group in groups}}


def _run(model: EmbeddingModel, task: Mapping[str, Any]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="cos3d-vectors-") as folder:
        asked, told = Path(folder) / "asked.json", Path(folder) / "told.json"
        asked.write_text(json.dumps(task), encoding="utf-8")
        step(
            "Making vectors",
            [model.python, _SCRIPT, model.network, model.tokenizer, asked, told],
            "look at the output.",
        )
        report: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
        return report


def compared(asked: Asked) -> list[Measure]:
    """What is missed, as `./cos3d bench retrieval` tells it, without vectors and with, and which weight was chosen."""
    rows = []
    for kind in ("vectors", "both vectors"):
        for half in HALVES:
            rows += _missed(f"{half}, {kind} alone", scored(asked.cases(half, None, KINDS[kind]), 1.0, asked.twins))
    for way in WAYS:
        for half in HALVES:
            rows += _missed(f"{half}, {way}", scored(asked.cases(half, way, (THINGS,)), 0.0, asked.twins))
        for kind in KINDS if _has_lexicon(way) else ["vectors"]:
            rows += _with(asked, way, kind)
    return rows


def _with(asked: Asked, way: str, kind: str) -> list[Measure]:
    """One way of words with one kind of vectors, at the weights that the training half chooses."""
    name = f"{way}, with {kind}"
    weights = {name: choose(asked.cases("train", way, KINDS[kind]), asked.twins)}
    if _has_lexicon(way):
        groups = [HALF + group if group == PHRASES else group for group in KINDS[kind]]
        weights[f"{name}, weighed without half"] = choose(asked.cases("train", HALF + way, groups), asked.twins)
    rows = []
    for told, weight in weights.items():
        rows.append(Measure(f"{told}: weight", weight, ""))
        for half in HALVES:
            rows += _missed(f"{half}, {told}", scored(asked.cases(half, way, KINDS[kind]), weight, asked.twins))
    return rows


def _missed(name: str, score: Score) -> list[Measure]:
    return [
        Measure(f"{name}: not the first", 100 - score.first, "%"),
        Measure(f"{name}: not among five", 100 - score.five, "%"),
    ]


def _costs(model: EmbeddingModel, told: Mapping[str, Any]) -> list[Measure]:
    milliseconds = [1000 * one["seconds"] for one in told["answers"]]
    return [
        *(
            Measure(f"vectors of {told['texts'][group]} {group}", told["seconds"][group], "s")
            for group in (THINGS, PHRASES)
        ),
        Measure("the model on disk", model.bytes / 1e6, "MB"),
        Measure("what runs it on disk", told["disk"] / 1e6, "MB"),
        Measure("memory of the process that makes vectors", told["megabytes"], "MB"),
        Measure("vectors, a question: median", percentile(milliseconds, 0.5), "ms"),
        Measure("vectors, a question: 95 of 100", percentile(milliseconds, 0.95), "ms"),
    ]
