"""Runs on a Python of its own that has onnxruntime and tokenizers: makes vectors of texts and compares questions.

Takes the model's file, its tokenizer, a file of what is asked and one for the answer:
{"groups": {group: [text]}, "questions": [{"text", "numbers": {group: [of texts whose likeness is asked]}}]} becomes
{"seconds": {group: of its vectors}, "megabytes": most memory, "disk": bytes of the libraries, "answers": [{"seconds",
"likeness": {group: [[number, cosine]]}}]}, of each group the closest and those that are asked.
"""

from __future__ import annotations

import importlib.metadata
import json
import resource
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy
import onnxruntime
import tokenizers

BATCH = 32
MOST = 100
"""So many of the closest texts of a group are told of each question."""


class Embedder:
    """Texts into vectors of length 1, as this model wants it: the mean over all tokens that are no padding."""

    def __init__(self, network: str, tokenizer: str) -> None:
        self._session = onnxruntime.InferenceSession(network, providers=["CPUExecutionProvider"])
        self._tokenizer = tokenizers.Tokenizer.from_file(tokenizer)
        self._tokenizer.no_padding()

    def vectors(self, texts: Sequence[str]) -> Any:
        """One row for each text; alike long ones are worked on together, for padding costs as much as words."""
        tokens = [one.ids for one in self._tokenizer.encode_batch(list(texts))]
        order = sorted(range(len(texts)), key=lambda number: len(tokens[number]))
        rows = numpy.empty((len(texts), 384), dtype=numpy.float32)
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            rows[batch] = self._batch([tokens[number] for number in batch])
        return rows

    def _batch(self, tokens: Sequence[Sequence[int]]) -> Any:
        longest = max(map(len, tokens))
        words = numpy.zeros((len(tokens), longest), dtype=numpy.int64)
        mask = numpy.zeros_like(words)
        for row, ids in enumerate(tokens):
            words[row, : len(ids)] = ids
            mask[row, : len(ids)] = 1
        (states,) = self._session.run(
            ["last_hidden_state"],
            {"input_ids": words, "attention_mask": mask, "token_type_ids": numpy.zeros_like(words)},
        )
        weights = mask[:, :, None].astype(numpy.float32)
        means = (states * weights).sum(axis=1) / weights.sum(axis=1)
        return means / numpy.linalg.norm(means, axis=1, keepdims=True)


def answer(embedder: Embedder, groups: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
    """How alike a question and texts are; timed is what a search would do, the vector and the closest of all groups."""
    started = time.perf_counter()
    vector = embedder.vectors([asked["text"]])[0]
    cosines = {group: rows @ vector for group, rows in groups.items()}
    closest = {group: numpy.argpartition(-alike, min(MOST, len(alike) - 1))[:MOST] for group, alike in cosines.items()}
    seconds = time.perf_counter() - started
    wanted = {group: sorted({*closest[group].tolist(), *asked["numbers"].get(group, ())}) for group in groups}
    likeness = {group: [[number, float(cosines[group][number])] for number in wanted[group]] for group in groups}
    return {"seconds": seconds, "likeness": likeness}


def libraries() -> int:
    """Bytes of all that is installed here, without what installs."""
    found = [one for one in importlib.metadata.distributions() if one.metadata["Name"] not in ("pip", "setuptools")]
    files = [Path(str(file.locate())) for one in found for file in one.files or []]
    return sum(file.stat().st_size for file in files if file.exists() and file.suffix != ".pyc")


def main(network: str, tokenizer: str, asked: str, told: str) -> None:
    """Reads what is asked, and writes the answer."""
    task = json.loads(Path(asked).read_text(encoding="utf-8"))
    embedder = Embedder(network, tokenizer)
    embedder.vectors(["the first of a process takes longer"])
    groups, seconds = {}, {}
    for group, texts in task["groups"].items():
        started = time.perf_counter()
        groups[group] = embedder.vectors(texts)
        seconds[group] = time.perf_counter() - started
    answers = [answer(embedder, groups, one) for one in task["questions"]]
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    report = {"seconds": seconds, "megabytes": megabytes, "disk": libraries(), "answers": answers}
    Path(told).write_text(json.dumps(report), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
