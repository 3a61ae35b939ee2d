"""What instrumented code calls around arrays: a few methods, and the types that items may have.

numpy is looked up among the loaded modules: where nobody has imported it there are no arrays to guard.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from . import numpy_sizes
from .forbidden import Forbidden
from .plain import of_numpy

_MOVE = frozenset({"sort", "argsort", "partition", "argpartition", "searchsorted", "argmax", "argmin"})
"""Methods that hold on to objects of an array while they ask those which is the larger."""
_MIX = frozenset({"dot", "clip", "choose"})
"""Methods that may make an array of objects of one of numbers."""
METHODS = frozenset({"resize", "repeat", "astype", "view", "type"}) | _MOVE | _MIX
"""What is judged where it is read from an array or a dtype; on anything else it is as it is."""

_KEEPS = frozenset({int, float, complex, bool, str, bytes, type(None), list, tuple, dict, range, memoryview, type})
"""Types whose memory nobody can take away while an array looks at it; a view of memory comes from an array."""
_OBJECTS = (
    "an array of objects is refused: numpy would call their methods by name; "
    "make it of numbers, such as [v.co[:] for v in mesh.vertices], or use a list"
)


def numbers_only(value: Any) -> Any:
    """An array, or a tuple or list of arrays, that holds no objects; anything else as it is."""
    kind = type(value)
    if of_numpy(kind):
        if getattr(getattr(value, "dtype", None), "hasobject", False):
            raise Forbidden(_OBJECTS)
    elif isinstance(value, (tuple, list)):
        for part in value[:64]:
            if of_numpy(type(part)):
                numbers_only(part)
    return value


def copied(value: Any) -> Any:
    """A value given to numpy, in memory of its own: an array over Blender's memory would outlive it.

    Arrays in custom properties, and vectors in newer Blenders, lend their memory to whoever asks.
    """
    kind = type(value)
    if kind in _KEEPS or of_numpy(kind):
        return value
    try:
        lent = memoryview(value)
    except (TypeError, BufferError):
        return value
    with lent:
        return sys.modules["numpy"].array(value)


def sort_of(value: Any) -> Any:
    """A value given as `dtype=`: the dtype itself where it had to be worked out, so that it is asked once."""
    numpy = sys.modules.get("numpy")
    if numpy is None or value is None:
        return value
    try:
        made = numpy.dtype(value)
    except (TypeError, ValueError):
        return value
    if made.hasobject:
        raise Forbidden(_OBJECTS)
    if isinstance(value, type):
        home = value.__module__
        plain = home == "builtins" or home.rpartition(".")[0] == __package__ or of_numpy(value)
    else:
        plain = type(value) is str or of_numpy(type(value))
    return value if plain else made


def method(thing: Any, name: str) -> Any:
    """`thing.name` for one of `METHODS`: judged where `thing` is an array or an item of one."""
    found = getattr(thing, name)
    if not of_numpy(type(thing)):
        return found
    if name in _MOVE:
        numbers_only(thing)
        return found
    if name in _MIX:
        return lambda *given, **settings: numbers_only(found(*given, **settings))
    if name == "type":
        raise Forbidden("dtype.type is refused: what it makes is not judged; write numpy.float32(…) or array.astype")
    if name == "resize":
        raise Forbidden("array.resize is refused: it moves the memory under other arrays; use numpy.resize")
    return _repeat(thing, found) if name == "repeat" else _turned(thing, found)


def _repeat(array: Any, found: Callable[..., Any]) -> Callable[..., Any]:
    def repeat(repeats: Any, axis: Any = None) -> Any:
        numpy_sizes.check("array.repeat", numpy_sizes.COUNTS["repeat"](array, repeats, axis), array.itemsize)
        return found(repeats, axis)

    return repeat


def _turned(array: Any, found: Callable[..., Any]) -> Callable[..., Any]:
    def turned(*kinds: Any, **settings: Any) -> Any:
        given = [sort_of(kind) for kind in kinds]
        settings = {word: sort_of(value) if word in {"dtype", "type"} else value for word, value in settings.items()}
        width = max((numpy_sizes.width(kind) for kind in (*given, *settings.values())), default=1)
        numpy_sizes.check("the array", array.size, width)
        return numbers_only(found(*given, **settings))

    return turned
