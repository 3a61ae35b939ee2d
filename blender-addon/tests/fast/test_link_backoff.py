"""Pauses between tries: they grow, are bounded, differ, and are short again after a success."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cos3d.link import Backoff

pauses = st.floats(min_value=0.001, max_value=100)
chances = st.floats(min_value=0, max_value=1, exclude_max=True)


@given(first=pauses, factor=st.floats(min_value=1, max_value=1000), chance=chances, tries=st.integers(1, 3000))
def test_pauses_are_bounded_and_grow(first: float, factor: float, chance: float, tries: int) -> None:
    limit = first * factor
    backoff = Backoff(first, limit, lambda: chance)
    taken = [backoff.pause() for _ in range(tries)]
    assert all(first / 2 <= pause <= limit for pause in taken)
    assert taken == sorted(taken)
    assert taken[0] <= first
    assert backoff.tries == tries
    backoff.reset()
    assert backoff.pause() == taken[0]


def test_two_hosts_do_not_come_back_together() -> None:
    assert len({Backoff().pause() for _ in range(50)}) > 40


@pytest.mark.parametrize(("first", "limit"), [(0.0, 1.0), (-1.0, 1.0), (2.0, 1.0)])
def test_bounds_that_make_no_sense(first: float, limit: float) -> None:
    with pytest.raises(ValueError, match="pause"):
        Backoff(first, limit)
