"""How long to wait before the next try."""

from __future__ import annotations

import random
from collections.abc import Callable


class Backoff:
    """Pauses that double from `first` to `limit` seconds.

    Each is shortened by up to a half at random, so that several hosts of one server do not all come back at once.
    """

    def __init__(self, first: float = 0.1, limit: float = 5.0, chance: Callable[[], float] = random.random) -> None:
        if not 0.0 < first <= limit:
            raise ValueError(f"the first pause ({first} s) must lie above 0 and not above the limit ({limit} s)")
        self._first = first
        self._limit = limit
        self._chance = chance
        self.tries = 0
        """Pauses taken since the last success."""

    def pause(self) -> float:
        """Seconds to wait before the next try."""
        longest = min(self._limit, self._first * 2.0 ** min(self.tries, 60))
        self.tries += 1
        return longest * (1.0 - 0.5 * self._chance())

    def reset(self) -> None:
        """A try succeeded: the next pause is short again."""
        self.tries = 0
