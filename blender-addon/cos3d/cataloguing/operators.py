"""Operators: what they take, and where they may run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import bpy

from . import rna
from .entries import Facts, facts, shortened


def names() -> list[tuple[str, str]]:
    """All operators as (module, name)."""
    return [
        (module, name)
        for module in sorted(dir(bpy.ops))
        if not module.startswith("_")
        for name in sorted(dir(getattr(bpy.ops, module)))
        if not name.startswith("_")
    ]


def entries(polls: dict[tuple[str, str], list[str]]) -> Iterator[Facts]:
    """Modules and operators; `polls` tells the situations in which each may run."""
    seen = set()
    for module, name in names():
        if module not in seen:
            seen.add(module)
            yield {"id": f"bpy.ops.{module}", "kind": "module"}
        yield _operator(module, name, polls.get((module, name), []))


def _operator(module: str, name: str, polls: list[str]) -> Facts:
    told = getattr(getattr(bpy.ops, module), name).get_rna_type()
    return {
        "id": f"bpy.ops.{module}.{name}",
        "kind": "operator",
        "parameters": [_parameter(one) for one in told.properties if one.identifier != "rna_type"],
        **facts(name=told.name, doc=shortened(told.description), polls=polls),
    }


def _parameter(told: Any) -> Facts:
    slot = {"name": told.identifier, **rna.slot(told), "keyword": True}
    if told.is_required:
        slot["required"] = True
    return slot
