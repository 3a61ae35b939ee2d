"""The parts of the add-on that nobody writes: its vendored libraries and generated messages, made when out of date."""

import importlib.util
import sys
from types import ModuleType

from ..files import locked
from ..paths import ADDON, cache_folder
from ..processes import step
from .packages import Need, require

MAKER = ADDON / "vendoring" / "make.py"


def are_up_to_date() -> bool:
    """Whether both folders were made from what they follow from as it is now."""
    return all(product.up_to_date() for product in _maker().products())


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


def _maker() -> ModuleType:
    """The script that makes them, as a module: asking it costs less than running it."""
    name = "cos3d_addon_maker"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, MAKER)
        if spec is None or spec.loader is None:
            raise RuntimeError(f"{MAKER} cannot be loaded")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]
