"""numpy as one program sees it: functions that ask the clock, make no giants, and know no objects."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

from . import numpy_guards, numpy_random, numpy_sizes
from .ceilings import ARRAY_BYTES
from .forbidden import Forbidden
from .numpy_names import CONSTANTS, DTYPES, FUNCTIONS, LINALG
from .plain import of_numpy

Tick = Callable[[], bool]

_REFUSED_SETTINGS = frozenset("extobj sig signature like refcheck subok".split())
_UFUNC_METHODS = ("reduce", "accumulate", "reduceat", "outer", "at")


def members(module: str, real: ModuleType, tick: Tick) -> dict[str, Any]:
    """What the face of `module` (numpy, numpy.linalg or numpy.random) shows, by name; each call asks `tick`."""
    if module == "numpy.random":
        return numpy_random.members(real, lambda name, draw, count: checked(name, draw, tick, count), stand_in)
    there = set(dir(real))
    if module == "numpy.linalg":
        return {word: _shown(f"{module}.{word}", getattr(real, word), tick) for word in LINALG & there}
    found = {word: getattr(real, word) for word in CONSTANTS & there}
    kinds = {_kind(word, getattr(real, word), real): getattr(real, word) for word in DTYPES & there}
    found.update({kind.__name__: kind for kind in kinds})
    found.update({word: _shown(f"numpy.{word}", getattr(real, word), tick) for word in FUNCTIONS & there})
    found.update({word: _indexed(word, getattr(real, word), tick) for word in ("mgrid", "ogrid", "r_", "c_")})
    found.update(
        dtype=_dtype(real, tick),
        issubdtype=lambda one, other: real.issubdtype(kinds.get(one, one), kinds.get(other, other)),
        fromiter=_from_iterator(real, tick),
        ndarray=stand_in("numpy.ndarray", lambda thing: isinstance(thing, real.ndarray)),
        s_=real.s_,
        index_exp=real.index_exp,
    )
    return found


def checked(name: str, real: Callable[..., Any], tick: Tick, count: numpy_sizes.Count | None) -> Callable[..., Any]:
    """`real`, where it makes no more than `count` of its arguments allows, and neither takes nor gives objects."""
    dtype_at = numpy_sizes.DTYPE_AT.get(name.removeprefix("numpy."))

    def call(*given: Any, **settings: Any) -> Any:
        tick()
        given = tuple(map(numpy_guards.copied, map(numpy_guards.numbers_only, given)))
        if settings:
            for word in settings.keys() & _REFUSED_SETTINGS:
                raise Forbidden(f"{word}= is refused in {name}: it goes past what numpy checks; leave it out")
            settings = {word: numpy_guards.copied(value) for word, value in settings.items()}
            if "dtype" in settings:
                settings["dtype"] = numpy_guards.sort_of(settings["dtype"])
        if count is not None:
            at = dtype_at is not None and len(given) > dtype_at
            dtype = given[dtype_at] if at and dtype_at is not None else settings.get("dtype")
            numpy_sizes.check(name, _counted(name, count, given, settings), numpy_sizes.width(dtype))
        return numpy_guards.numbers_only(real(*given, **settings))

    return call


def stand_in(name: str, belongs: Callable[[Any], bool], make: Callable[..., Any] | None = None, **more: Any) -> type:
    """A class to ask isinstance with and to annotate with, which makes nothing, or what `make` makes when called.

    `more` are further attributes of the class.
    """

    class Named(type):
        def __instancecheck__(cls, thing: Any) -> bool:
            return belongs(thing)

        def __call__(cls, *given: Any, **settings: Any) -> Any:
            if make is None:
                raise Forbidden(f"calling {name} is refused: use numpy.array, numpy.zeros or numpy.random.default_rng")
            return make(*given, **settings)

    def extended(cls: type, **_: Any) -> None:
        raise Forbidden(f"a class made from {name} is refused: keep the array in an attribute of your own class")

    def kind_of(cls: type, _: Any) -> type:
        return cls

    hooks = {"__init_subclass__": classmethod(extended), "__class_getitem__": classmethod(kind_of)}
    return Named(name.rsplit(".", 1)[1], (), hooks | more)


def _kind(word: str, real: type, numpy: ModuleType) -> type:
    """The stand-in of a type of numbers; numpy reads its `dtype` wherever a type of items is asked for."""

    def make(*given: Any) -> Any:
        return numpy_guards.numbers_only(real(*map(numpy_guards.copied, given)))

    def belongs(thing: Any) -> bool:
        return isinstance(thing, real)

    if real in _abstract(numpy):
        return stand_in(f"numpy.{word}", belongs, make)
    return stand_in(f"numpy.{word}", belongs, make, dtype=numpy.dtype(real))


def _abstract(numpy: ModuleType) -> set[type]:
    """The types that only group others and have no items of their own."""
    words = "generic number integer signedinteger unsignedinteger inexact floating complexfloating"
    return {getattr(numpy, word) for word in words.split()}


def _shown(name: str, real: Any, tick: Tick) -> Any:
    if isinstance(real, type) and issubclass(real, Exception):
        return real
    word = name.removeprefix("numpy.")
    call = checked(name, real, tick, numpy_sizes.COUNTS.get(word))
    if type(real).__name__ == "ufunc" and of_numpy(type(real)):
        for method in _UFUNC_METHODS:
            count = numpy_sizes.COUNTS["outer"] if method == "outer" else None
            setattr(call, method, checked(f"{name}.{method}", getattr(real, method), tick, count))
    return call


def _counted(name: str, count: numpy_sizes.Count, given: tuple[Any, ...], settings: dict[str, Any]) -> float:
    try:
        return count(*given, **settings)
    except (TypeError, LookupError) as problem:
        raise Forbidden(f"{name} is called in a way whose size cannot be told beforehand ({problem})") from problem


def _indexed(name: str, real: Any, tick: Tick) -> Any:
    class Indexed:
        def __getitem__(self, key: Any) -> Any:
            tick()
            parts = key if isinstance(key, tuple) else (key,)
            if any(isinstance(part, str) for part in parts):
                raise Forbidden(
                    f"a text in numpy.{name}[…] is refused: it reads variables by name; use stack or hstack"
                )
            lengths = [numpy_sizes.slice_length(part) for part in parts if isinstance(part, slice)]
            made = 1.0
            for length in lengths:
                made = made * max(length, 1) if name == "mgrid" else made + length
            numpy_sizes.check(f"numpy.{name}", made * len(lengths) if name == "mgrid" else made)
            return numpy_guards.numbers_only(real[key])

    return Indexed()


def _dtype(real: ModuleType, tick: Tick) -> Callable[..., Any]:
    def dtype(kind: Any, align: bool = False) -> Any:
        tick()
        return numpy_guards.sort_of(real.dtype(kind, align))

    return dtype


def _from_iterator(real: ModuleType, tick: Tick) -> Callable[..., Any]:
    def fromiter(iterable: Iterable[Any], dtype: Any, count: int = -1) -> Any:
        tick()
        kind = numpy_guards.sort_of(dtype)
        most = ARRAY_BYTES // numpy_sizes.width(kind)
        made = real.fromiter(itertools.islice(iterable, most + 1), kind, min(count, most))
        numpy_sizes.check("numpy.fromiter", made.size, made.itemsize)
        return numpy_guards.numbers_only(made)

    return fromiter
