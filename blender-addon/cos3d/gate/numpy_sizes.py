"""How many items the functions of numpy make that take a size, told before they make them."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterable
from typing import Any

from .ceilings import ARRAY_BYTES
from .forbidden import Forbidden
from .plain import of_numpy, plain

Count = Callable[..., float]

_NUMBER = 8
"""Bytes of an ordinary number."""


def check(what: str, items: float, width: int = _NUMBER) -> None:
    """Refuse an array of so many items of `width` bytes where it is larger than `ARRAY_BYTES`."""
    if not items * max(width, 1) <= ARRAY_BYTES:
        raise Forbidden(
            f"{what} with {_shown(items)} items of {width:,} bytes is refused: "
            f"an array may take {ARRAY_BYTES:,} bytes at most; make fewer items"
        )


def items(shape: Any) -> float:
    """How many items an array of this shape has; 1 for None, as in `size=None`."""
    if shape is None:
        return 1
    if _is_list(shape):
        return math.prod(_number(side) for side in shape)
    return _number(shape)


def length(value: Any) -> float:
    """How many things `value` stands for: its own length, or the number that it is."""
    return _size(value) if _is_list(value) else _number(value)


def width(dtype: Any) -> int:
    """How many bytes an item of this dtype has; an ordinary number's where it is not given or not a dtype."""
    if dtype is None:
        return _NUMBER
    try:
        return max(_NUMBER, int(sys.modules["numpy"].dtype(dtype).itemsize))
    except (TypeError, ValueError):
        return _NUMBER


def slice_length(part: slice) -> float:
    """How many numbers `start:stop:step` stands for in `mgrid[…]` and `r_[…]`."""
    step = 1 if part.step is None else part.step
    if isinstance(step, complex):
        return abs(step)
    return _steps(part.start or 0, part.stop or 0, step)


def _shown(count: float) -> str:
    return f"{count:,.0f}" if count < 1e15 else "endlessly many"


def _is_list(value: Any) -> bool:
    return hasattr(type(value), "__len__") and getattr(value, "ndim", 1) > 0


def _number(value: Any) -> float:
    number = plain(value)
    if isinstance(number, (int, float)):
        return abs(number) if abs(number) < 1e18 else math.inf
    return math.inf if _is_list(number) else 1


def _size(value: Any) -> float:
    found = getattr(value, "size", None)
    if isinstance(found, int):
        return found
    if not _is_list(value) or isinstance(value, str):
        return 1
    return len(value) * (_size(value[0]) if isinstance(value, (list, tuple)) and value else 1)


def _steps(start: Any, stop: Any, step: Any) -> float:
    first, last, by = (float(plain(part)) for part in (start, stop, step))
    return max(0.0, (last - first) / by) if by else math.inf


def _arange(start: Any, stop: Any = None, step: Any = None, *_: Any, **__: Any) -> float:
    by = 1 if step is None else step
    return _steps(0, start, by) if stop is None else _steps(start, stop, by)


def _repeat(a: Any, repeats: Any, axis: Any = None) -> float:
    if not _is_list(repeats):
        return _size(a) * _number(repeats)
    rounds = float(repeats.sum()) if of_numpy(type(repeats)) else sum(_number(count) for count in repeats)
    return rounds if axis is None and len(repeats) > 1 else rounds * _size(a) / max(1, min(len(repeats), _size(a)))


def _meshgrid(*axes: Any, sparse: bool = False, **_: Any) -> float:
    return sum(map(_size, axes)) if sparse else math.prod(map(_size, axes)) * len(axes)


def _square(v: Any, k: Any = 0) -> float:
    return (_size(v) + _number(k)) ** 2 if getattr(v, "ndim", 1) < 2 else _size(v)


def _pad(array: Any, pad_width: Any, *_: Any, **__: Any) -> float:
    sides = getattr(array, "shape", None) or (_size(array),)
    return math.prod(side + 2 * _widest(pad_width) for side in sides)


def _widest(pads: Any) -> float:
    parts: Iterable[Any] = pads.values() if isinstance(pads, dict) else pads
    return max(map(_widest, parts), default=0) if _is_list(pads) else _number(pads)


def _bins(bins: Any, dimensions: int = 1) -> float:
    if isinstance(bins, str):
        return 1
    if not _is_list(bins):
        return _number(bins) ** dimensions
    return len(bins) if dimensions == 1 else math.prod(_bins(part) for part in bins)


def _bincount(x: Any, weights: Any = None, minlength: Any = 0) -> float:
    largest = 0 if not len(x) else x.max() if hasattr(x, "max") else max(x)
    return max(_number(largest) + 1, _number(minlength))


def _tensordot(a: Any, b: Any, axes: Any = 2) -> float:
    return _size(a) * _size(b) if not _is_list(axes) and _number(axes) == 0 else 1


def _shape_first(shape: Any, *_: Any, **__: Any) -> float:
    return items(shape)


def _like(_a: Any, *_: Any, shape: Any = None, **__: Any) -> float:
    return items(shape)


def _line(start: Any, stop: Any, num: Any = 50, *_: Any, **__: Any) -> float:
    return _number(num) * max(_size(start), _size(stop))


def _sections(_a: Any, indices_or_sections: Any, *_: Any, **__: Any) -> float:
    return 1 if _is_list(indices_or_sections) else _number(indices_or_sections)


def _rows_and_columns(*given: Any, **settings: Any) -> float:
    rows = given[0] if given else settings["N"]
    columns = given[1] if len(given) > 1 else settings.get("M")
    return _number(rows) * _number(rows if columns is None else columns)


def _vander(x: Any, *given: Any, **settings: Any) -> float:
    columns = given[0] if given else settings.get("N")
    return _size(x) * (_size(x) if columns is None else _number(columns))


COUNTS: dict[str, Count] = {
    **dict.fromkeys(("zeros", "ones", "empty", "full"), _shape_first),
    **dict.fromkeys(("array", "asarray", "asanyarray"), lambda given, *_, **__: _size(given)),
    **dict.fromkeys(("zeros_like", "ones_like", "empty_like", "full_like"), _like),
    **dict.fromkeys(("linspace", "logspace", "geomspace"), _line),
    **dict.fromkeys(("split", "array_split", "hsplit", "vsplit", "dsplit"), _sections),
    **dict.fromkeys(("diag", "diagflat"), _square),
    **dict.fromkeys(("outer", "kron"), lambda a, b, *_: _size(a) * _size(b)),
    **dict.fromkeys(("eye", "tri"), _rows_and_columns),
    "identity": lambda n, *_, **__: _number(n) ** 2,
    "arange": _arange,
    "tile": lambda a, reps: _size(a) * items(reps),
    "repeat": _repeat,
    "meshgrid": _meshgrid,
    "indices": lambda dimensions, *_, **__: items(dimensions) * len(dimensions),
    "fromfunction": lambda _f, shape, **_: items(shape) * len(shape),
    "vander": _vander,
    "tril_indices": lambda n, k=0, m=None: _number(n) * _number(n if m is None else m),
    "triu_indices": lambda n, k=0, m=None: _number(n) * _number(n if m is None else m),
    "diag_indices": lambda n, ndim=2: _number(n) * _number(ndim),
    "broadcast_to": lambda _a, shape, **_: items(shape),
    "resize": lambda _a, new_shape: items(new_shape),
    "pad": _pad,
    "tensordot": _tensordot,
    "histogram": lambda _a, bins=10, *_, **__: _bins(bins),
    "histogram_bin_edges": lambda _a, bins=10, *_, **__: _bins(bins),
    "histogram2d": lambda _x, _y, bins=10, *_, **__: _bins(bins, 2),
    "bincount": _bincount,
}
"""By name: from the arguments of the function, how many items it will make."""

DTYPE_AT: dict[str, int] = {
    "array": 1,
    "asarray": 1,
    "asanyarray": 1,
    "zeros": 1,
    "ones": 1,
    "empty": 1,
    "full": 2,
    "arange": 3,
    "eye": 3,
    "identity": 1,
}
"""The place of the argument `dtype` where it is often given by place."""
