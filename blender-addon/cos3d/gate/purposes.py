"""What each purpose may do beyond the rest: one table."""

from __future__ import annotations

from dataclasses import dataclass

from .verdict import Purpose

_COMMON_METHODS = frozenset(
    "new new_from_object create_gpencil_data get keys values items find foreach_get bl_rna is_property_readonly".split()
)


@dataclass(frozen=True)
class Allowance:
    """`data_methods`: what may be called on `bpy.data.<collection>`; `operators`: more operators by dotted name."""

    data_methods: frozenset[str]
    removes_only_its_own: bool
    operators: frozenset[str]


ALLOWANCES: dict[Purpose, Allowance] = {
    Purpose.PROGRAM: Allowance(_COMMON_METHODS | {"remove"}, removes_only_its_own=True, operators=frozenset()),
    Purpose.ACTION: Allowance(
        _COMMON_METHODS | {"remove"},
        removes_only_its_own=False,
        operators=frozenset({"object.delete"}),
    ),
}
