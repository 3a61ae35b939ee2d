"""Numbers as Python's own, whatever stood for them."""

from __future__ import annotations

import operator
from typing import Any


def of_numpy(kind: type) -> bool:
    """True for the types of numpy itself: arrays, their items, dtypes and flags."""
    module = kind.__module__
    return module == "numpy" or module.startswith("numpy.")


def plain(value: Any) -> Any:
    """The number that `value` stands for, asked once; anything else as it is.

    Blender and Python ask an object with `__index__` or `__float__` themselves, and it could answer otherwise then.
    """
    kind = type(value)
    if kind in (int, float, bool, str):
        return value
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if of_numpy(kind) and hasattr(kind, "item"):
        return value.item() if value.size == 1 else value
    if hasattr(kind, "__index__"):
        return operator.index(value)
    return float(value) if hasattr(kind, "__float__") else value
