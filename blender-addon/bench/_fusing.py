"""What words find and how alike vectors are, in one order; and how many questions that answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .retrieval import rank

WEIGHTS = (0.0, 0.1, 0.2, 0.5, 1.0, 2.0)
"""How much the likeness of vectors may count beside what the words say."""


@dataclass(frozen=True)
class Case:
    """One question: the ids that answer it, what the words found (ids and scores, best first), cosines by id."""

    accepted: tuple[str, ...]
    words: Sequence[tuple[str, float]]
    likeness: Mapping[str, float]


@dataclass(frozen=True)
class Score:
    """How many questions, in per cent, have their answer first, and among the first five."""

    first: float
    five: float


def best_of_each(pairs: Iterable[tuple[str, float]]) -> dict[str, float]:
    """The highest cosine of each id, for an id may have several texts."""
    best: dict[str, float] = {}
    for name, cosine in pairs:
        best[name] = max(cosine, best.get(name, cosine))
    return best


def fused(case: Case, weight: float, twins: Mapping[str, str]) -> list[str]:
    """Ids in order of the sum of both scores, each divided by the best of its kind for this question.

    What words put behind something counts no more than that, whatever its score: search shows what says the same only
    once among the first, and so does this. With weight 0 the order is that of the words.
    """
    scores: dict[str, float] = {}
    least = 1.0
    for name, score in case.words:
        least = min(least, score / case.words[0][1])
        scores.setdefault(name, least)
    closest = max(case.likeness.values(), default=1.0)
    for name, cosine in case.likeness.items():
        scores[name] = scores.get(name, 0.0) + weight * cosine / closest
    shown: set[str] = set()
    first: list[str] = []
    behind: list[str] = []
    for name in sorted(scores, key=lambda name: -scores[name]):
        twin = twins.get(name, name)
        (behind if twin in shown else first).append(name)
        shown.add(twin)
    return first + behind


def scored(cases: Sequence[Case], weight: float, twins: Mapping[str, str]) -> Score:
    """How many of the questions are answered with this weight."""
    ranks = [rank(fused(case, weight, twins), case.accepted) for case in cases]
    return Score(*(100 * sum(1 <= place <= most for place in ranks) / len(ranks) for most in (1, 5)))


def choose(cases: Sequence[Case], twins: Mapping[str, str]) -> float:
    """The one of `WEIGHTS` with the most answers first and among five together; of equal ones the smallest."""
    scores = {weight: scored(cases, weight, twins) for weight in WEIGHTS}
    return max(WEIGHTS, key=lambda weight: (scores[weight].first + scores[weight].five, -weight))
