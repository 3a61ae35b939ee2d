"""What instrumented code calls around the operations that the text alone cannot judge."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

from . import attributes, numpy_guards
from .ceilings import INTEGER_BITS, LARGEST_NEW, RANGE, excess
from .forbidden import Forbidden
from .kinds import refused_kind
from .literals import RESERVED, wide
from .plain import of_numpy, plain


def owner_guard(name: str) -> Callable[[Any], Any]:
    """A check of what an attribute is set on; classes and functions are open only to the program that made them."""

    def owner(thing: Any) -> Any:
        if of_numpy(type(thing)):
            raise Forbidden(
                "setting an attribute of an array is refused: write array = array.reshape(…), or array[:] = …"
            )
        shared = isinstance(thing, (type, FunctionType)) and thing.__module__ != name
        if shared or isinstance(thing, (ModuleType, BuiltinFunctionType)):
            raise Forbidden(f"{thing!r} belongs to every program in this Blender; change objects you made instead")
        return thing

    return owner


def key(value: Any) -> Any:
    """A key that is written to; those of 3D-CoS are its own."""
    if isinstance(value, str) and value.lower().startswith(RESERVED):
        raise Forbidden(f"custom properties that begin with {RESERVED} are 3D-CoS's own; choose another name")
    return value


def bound(name: str, value: Any) -> Any:
    """A value for a setting that multiplies geometry."""
    value = plain(value)
    wrong = excess(name, value)
    if name == "power" and isinstance(value, int) and abs(value) > 64:
        wrong = "the exponent is larger than 64"
    if wrong is not None:
        raise Forbidden(wrong)
    return value


def power(left: Any, right: Any, shift: bool) -> Any:
    """left ** right or left << right, of whole numbers no longer than `INTEGER_BITS`."""
    if isinstance(left, int) and isinstance(right, int) and right > 0 and (abs(left) > 1 or (shift and left)):
        bits = left.bit_length() + right if shift else left.bit_length() * right
        if bits > INTEGER_BITS:
            raise Forbidden("the result would have thousands of digits; use floats")
    return left << right if shift else left**right


def times(count: Any) -> Any:
    """How often a sequence is repeated."""
    kind = type(count)
    asked = hasattr(kind, "__index__") and not hasattr(kind, "__rmul__")
    count = plain(count) if asked else count
    if isinstance(count, int) and count > RANGE:
        raise Forbidden(f"a sequence may have {RANGE:,} items at most")
    return count


def kind(value: Any) -> Any:
    """A value handed to `….new(…)`."""
    value = plain(value)
    if isinstance(value, str):
        why = refused_kind(value)
        if why is not None:
            raise Forbidden(f"{value} is refused: {why}")
        return key(value)
    if isinstance(value, (int, float)) and value > LARGEST_NEW:
        raise Forbidden(f"….new(…) of a number larger than {LARGEST_NEW:,} is refused: it would fill the memory")
    return value


def kinds(values: Iterable[Any]) -> tuple[Any, ...]:
    """Values spread into `….new(*values)`."""
    return tuple(kind(value) for value in values)


def settings(given: Mapping[str, Any]) -> dict[str, Any]:
    """Settings spread into `call(**given)`."""
    return {word: _setting(word, value) for word, value in dict(given).items()}


def _setting(word: str, value: Any) -> Any:
    if isinstance(word, str) and (word[:2] == "__" or word == "refcheck"):
        raise Forbidden(f"{word} as a setting is refused: it reaches the inside of Python or of arrays; leave it out")
    return numpy_guards.sort_of(value) if word == "dtype" else bound(word, value)


def new_settings(given: Mapping[str, Any]) -> dict[str, Any]:
    """Settings spread into `….new(**given)`."""
    return {word: kind(value) for word, value in settings(given).items()}


def class_of(thing: Any) -> type:
    """type(thing), for things that are not classes themselves."""
    if isinstance(thing, type):
        raise Forbidden("type of a class is refused: it makes classes; write a class statement")
    kind = type(thing)
    if kind is memoryview:
        raise Forbidden("type of a view of memory is refused: it would reach memory that Blender frees; read the array")
    if of_numpy(kind) and not issubclass(kind, Exception):
        raise Forbidden("type of an array is refused: write isinstance(thing, numpy.ndarray), or read thing.dtype")
    return kind


def _readable(name: Any) -> str:
    if not isinstance(name, str):
        raise TypeError("attribute name must be a text")
    why = None if name in {"__name__", "__doc__"} else attributes.refusal(name)
    if why is not None:
        raise Forbidden(f"{name} is refused: {why}")
    return name


def read_attribute(thing: Any, name: Any, *default: Any) -> Any:
    """getattr for names that the gate allows."""
    if _readable(name) in numpy_guards.METHODS and hasattr(thing, name):
        return numpy_guards.method(thing, name)
    return getattr(thing, name, *default)


def has_attribute(thing: Any, name: Any) -> bool:
    """hasattr for names that the gate allows."""
    return hasattr(thing, _readable(name))


def one_iterator(thing: Any) -> Any:
    """iter of one argument."""
    return iter(thing)


def short_range(*limits: Any) -> range:
    """range of at most `RANGE` numbers."""
    made = range(*limits)
    if made and abs(made[-1] - made[0]) // abs(made.step) > RANGE:
        raise Forbidden(f"a range may have {RANGE:,} numbers at most")
    return made


def short_format(value: Any, spec: Any = "") -> str:
    """format with a width of at most 999 characters."""
    if isinstance(spec, str) and wide(spec):
        raise Forbidden("padding to thousands of characters is refused; keep texts short")
    return format(value, spec)


def whole_power(base: Any, exponent: Any, modulus: Any = None) -> Any:
    """pow, of whole numbers no longer than `INTEGER_BITS`."""
    return power(base, exponent, False) if modulus is None else pow(base, exponent, modulus)
