"""Members of modules that would change what every program shares, in the form that one program sees."""

from __future__ import annotations

import dataclasses
import enum
import functools
import sys
from collections.abc import Callable
from types import FunctionType, ModuleType, new_class
from typing import Any

from .forbidden import Forbidden


class _Written(enum.EnumMeta):
    """Enums are made by class statements: a call with names would give them special methods by text."""

    def __call__(cls, value: Any, *names: Any, **settings: Any) -> Any:
        """The member with this value."""
        if names or settings:
            raise Forbidden("making an enum by a call is refused: write a class statement")
        return super().__call__(value)


def enums() -> dict[str, type]:
    """The base classes of enums, by name, in the form that only class statements extend."""
    found: dict[str, type] = {}
    for word in ("Enum", "IntEnum", "Flag", "IntFlag", "StrEnum"):
        real = getattr(enum, word, None)
        if real is not None:
            found[word] = new_class(word, (real,), {"metaclass": _Written})
    return found


def only_own(change: Callable[..., Any], name: str) -> Callable[[Any], Any]:
    """`change`, which writes into what it is given, for classes and functions of the program `name` alone."""

    def changed(thing: Any) -> Any:
        kind = thing if isinstance(thing, (type, FunctionType)) else type(thing)
        if kind.__module__ != name:
            raise Forbidden(f"{thing!r} belongs to every program in this Blender; decorate what you wrote yourself")
        return change(thing)

    return changed


def wraps(name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """functools.wraps without its settings, which reach attributes by text."""
    return lambda wrapped: only_own(functools.wraps(wrapped, updated=()), name)


def dataclass(name: str) -> Callable[..., Any]:
    """dataclasses.dataclass, which looks up the module of the class; ours stands in only as long as it looks."""

    def make(cls: type | None = None, **settings: Any) -> Any:
        if cls is None:
            return lambda later: make(later, **settings)
        stand_in = name not in sys.modules
        if stand_in:
            sys.modules[name] = ModuleType(name)
        try:
            return only_own(lambda own: dataclasses.dataclass(own, **settings), name)(cls)
        finally:
            if stand_in:
                del sys.modules[name]

    return make
