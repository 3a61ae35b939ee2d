"""The parts of the add-on that nobody writes: its vendored libraries and generated messages, made when out of date."""

import subprocess
import sys

from ..files import locked
from ..paths import ADDON, cache_folder
from ..processes import step
from .packages import Need, require

MAKER = ADDON / "vendoring" / "make.py"


def are_up_to_date() -> bool:
    """Whether both folders were made from what they follow from as it is now."""
    return subprocess.run([sys.executable, str(MAKER), "--check"], capture_output=True, check=False).returncode == 0


def ensure() -> None:
    """Makes what is missing or out of date."""
    if are_up_to_date():
        return
    require(Need.VENV)
    with locked(cache_folder() / ".addon-parts.lock"):
        step(
            "Preparing the add-on's libraries and messages (pip)",
            [sys.executable, MAKER],
            "see that pip reaches its package index, then run this again.",
        )
