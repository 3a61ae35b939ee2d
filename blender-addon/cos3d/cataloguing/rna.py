"""Slots from what Blender tells of its properties (RNA)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from .entries import Facts, facts, shortened

_KINDS = {
    "BOOLEAN": "bool",
    "INT": "int",
    "FLOAT": "float",
    "STRING": "string",
    "ENUM": "enum",
    "POINTER": "pointer",
    "COLLECTION": "collection",
}
_LARGEST_INT = (1 << 31) - 1
_LARGEST_FLOAT = 3.4e38
_VECTORS = frozenset("TRANSLATION DIRECTION VELOCITY ACCELERATION XYZ XYZ_LENGTH COORDINATES".split())
_ICONS = 400
"""A list of more items than this is one of icons or keys: a program has no use for it."""


def id_of(struct: Any) -> str:
    """The id of a type of Blender's."""
    return f"bpy.types.{struct.identifier}"


def slot(told: Any) -> Facts:
    """What RNA tells of one property or parameter, without its name."""
    kind = _KINDS[told.type]
    common = facts(
        type=kind,
        subtype=_said(told.subtype),
        unit=_said(told.unit),
        readonly=told.is_readonly and not told.is_output,
        deprecated=_deprecated(told),
        doc=shortened(told.description),
    )
    if kind in ("bool", "int", "float"):
        return {**common, **_number(told, kind)}
    if kind == "string":
        return {**common, **facts(default=told.default, length=told.length_max or None)}
    if kind == "enum":
        return {**common, **_enum(told)}
    return {**common, **_struct(told, kind)}


def socket_slot(told: Any) -> Facts:
    """The slot of a socket's default value. RNA tells limits of the type of socket there, but each socket has its own
    soft ones and takes any number, as an index of refraction of 1.4 in a "factor" shows; only colours keep theirs.
    """
    whole = slot(told)
    if told.subtype == "COLOR":
        return whole
    return {key: value for key, value in whole.items() if key not in ("min", "max", "soft_min", "soft_max")}


def items(told: Iterable[Any]) -> list[Facts]:
    """Enum items with identifier, label and description."""
    return [
        {"id": one.identifier, **facts(name=one.name, doc=shortened(one.description))} for one in told if one.identifier
    ]


def number(value: float) -> float | int | None:
    """A single precision number as it is meant: 0.1, not 0.10000000149; None where JSON has no word for it."""
    if isinstance(value, int):
        return value
    return float(f"{value:.7g}") if math.isfinite(value) else None


def _said(word: str) -> str | None:
    return None if word == "NONE" else word


def _number(told: Any, kind: str) -> Facts:
    length = told.array_length if told.is_array else 0
    sizes = [size for size in told.array_dimensions if size] if length else []
    if told.is_array and length <= 1:
        return {**facts(dimensions=[0]), **({} if kind == "bool" else _range(told, kind))}
    if length:
        default: Any = [bool(one) if kind == "bool" else number(one) for one in told.default_array]
        # Blender tells one value for arrays that have none of their own.
        default = default if len(default) == length and None not in default else None
    else:
        default = bool(told.default) if kind == "bool" else number(told.default)
    shape = facts(
        default=default,
        length=length or None,
        dimensions=sizes if len(sizes) > 1 else None,
        value=_value(told, kind, length),
    )
    return shape if kind == "bool" else _held_together({**shape, **_range(told, kind)})


def _range(told: Any, kind: str) -> Facts:
    low, high = _limit(told.hard_min, kind), _limit(told.hard_max, kind)
    soft_low, soft_high = _limit(told.soft_min, kind), _limit(told.soft_max, kind)
    return facts(
        min=low,
        max=high,
        soft_min=soft_low if soft_low != low else None,
        soft_max=soft_high if soft_high != high else None,
    )


def _held_together(told: Facts) -> Facts:
    """Some properties tell a default beyond their own range, which no instance has: it is left out then."""
    default = told.get("default")
    numbers = default if isinstance(default, list) else [] if default is None else [default]
    low, high = told.get("min", -math.inf), told.get("max", math.inf)
    if all(low <= one <= high for one in numbers):
        return told
    return {key: value for key, value in told.items() if key != "default"}


def _limit(value: float, kind: str) -> float | int | None:
    """A limit, or None where it is the end of what numbers of the kind can be."""
    if kind == "int":
        return value if abs(value) < _LARGEST_INT else None
    return number(value) if abs(value) < _LARGEST_FLOAT else None


def _value(told: Any, kind: str, length: int) -> str | None:
    """The class of mathutils that Python reads an array of floats as."""
    if kind != "float" or not length:
        return None
    subtype = told.subtype
    if subtype in _VECTORS and 2 <= length <= 4:
        return "mathutils.Vector"
    if subtype in ("EULER", "QUATERNION"):
        return "mathutils.Euler" if length == 3 else "mathutils.Quaternion"
    if subtype == "MATRIX" and length in (9, 16):
        return "mathutils.Matrix"
    return "mathutils.Color" if subtype in ("COLOR", "COLOR_GAMMA") and length == 3 else None


def _enum(told: Any) -> Facts:
    listed = items(told.enum_items)
    flag = told.is_enum_flag
    default: Any = None
    if listed:  # else the list is only known on instances, and so is what it begins with
        default = sorted(told.default_flag) if flag else told.default
    return facts(items=listed if len(listed) <= _ICONS else None, flags=flag, default=default)


def _struct(told: Any, kind: str) -> Facts:
    target = told.fixed_type
    known = target is not None and target.identifier not in ("AnyType", "UnknownType")
    shape = told.srna if kind == "collection" else None
    if kind == "pointer" and not known:
        return facts(type="any")
    return facts(target=id_of(target) if known else None, collection=id_of(shape) if shape else None)


def _deprecated(told: Any) -> Facts | None:
    if not getattr(told, "is_deprecated", False):
        return None
    version, removal = told.deprecated_version, told.deprecated_removal_version
    return facts(
        note=told.deprecated_note or "deprecated",
        version=".".join(map(str, version)) if any(version) else None,
        removal=".".join(map(str, removal)) if any(removal) else None,
    )


def struct_of(kind: type) -> Any:
    """What RNA tells of a class; None for a class that it does not know."""
    return getattr(kind, "bl_rna", None)
