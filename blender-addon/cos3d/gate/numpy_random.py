"""Random generators of numpy as one program sees them: their own, begun alike each time, with draws of bounded size."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

from . import numpy_sizes
from .numpy_names import GENERATOR_DRAWS, STATE_DRAWS

Checked = Callable[[str, Callable[..., Any], "numpy_sizes.Count | None"], Callable[..., Any]]

_SEED = 0
"""Where no seed is given: the same program makes the same thing each time it runs."""


class _Generator:
    """What `default_rng` makes; its draws are set on the instance."""


class _State:
    """What `RandomState` makes; its draws are set on the instance."""


def members(real: ModuleType, checked: Checked, stand_in: Callable[..., type]) -> dict[str, Any]:
    """What the face of numpy.random shows: generators, and the old functions over a state of this program's own."""

    def default_rng(seed: Any = None) -> Any:
        if isinstance(seed, _Generator):
            return seed
        made = real.default_rng(_SEED if seed is None else seed)
        return _with(_Generator(), _draws(made, GENERATOR_DRAWS, checked))

    def state(seed: Any = None) -> dict[str, Any]:
        made = real.RandomState(_SEED if seed is None else seed)
        begin = checked("numpy.random.seed", lambda seed=None: made.seed(_SEED if seed is None else seed), None)
        return {**_draws(made, STATE_DRAWS, checked), "seed": begin}

    def random_state(seed: Any = None) -> Any:
        return _with(_State(), state(seed))

    return {
        **state(),
        "default_rng": checked("numpy.random.default_rng", default_rng, None),
        "Generator": stand_in("numpy.random.Generator", lambda thing: isinstance(thing, _Generator)),
        "RandomState": stand_in("numpy.random.RandomState", lambda thing: isinstance(thing, _State), make=random_state),
    }


def _with(face: Any, draws: dict[str, Any]) -> Any:
    face.__dict__.update(draws)
    return face


def _draws(real: Any, places: dict[str, int | None], checked: Checked) -> dict[str, Any]:
    return {
        word: checked(f"numpy.random.{word}", getattr(real, word), _count(word, place))
        for word, place in places.items()
        if hasattr(real, word)
    }


def _count(word: str, place: int | None) -> numpy_sizes.Count | None:
    if word in {"rand", "randn"}:
        return lambda *sides: numpy_sizes.items(sides)
    if place is None and word != "permutation":
        return None

    def count(*given: Any, size: Any = None, **settings: Any) -> float:
        drawn = numpy_sizes.items(given[place] if place is not None and len(given) > place else size)
        if word not in {"choice", "permutation"}:
            return drawn
        among = given[0] if given else settings.get("a", settings.get("x", 1))
        return max(drawn, numpy_sizes.length(among))

    return count
