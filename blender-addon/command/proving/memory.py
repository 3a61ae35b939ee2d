"""Memory of a process and of all that descends from it."""

from __future__ import annotations

import os
from pathlib import Path

_PROCESSES = Path("/proc")


def held(process: int) -> int:
    """Bytes of the largest of them; 0 where the system does not tell or the process is gone."""
    largest = 0
    waiting = [process]
    for number in waiting:  # grows while it is walked
        here = _PROCESSES / str(number)
        try:
            pages = int((here / "statm").read_text(encoding="ascii").split()[1])
            for task in (here / "task").iterdir():
                waiting.extend(int(word) for word in (task / "children").read_text(encoding="ascii").split())
        except (OSError, ValueError, IndexError):
            continue  # it ended meanwhile
        largest = max(largest, pages * os.sysconf("SC_PAGE_SIZE"))
    return largest
