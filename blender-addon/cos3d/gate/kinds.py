"""Kinds of nodes, modifiers and strips that read files, write files or run other code, by their identifiers."""

from __future__ import annotations

import re

_WHY: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"ShaderNodeScript"), "it runs shader code from a file or a Text; build it of other nodes"),
    (re.compile(r"GeometryNodeImport\w*"), "it reads files; build the mesh with bmesh"),
    (
        re.compile(r"CompositorNode(OutputFile|MovieClip\w*)"),
        "it writes or reads files; leave it out",
    ),
    (re.compile(r"\w*NodeWarning|GeometryNodeTool\w*"), "it belongs to tools, not to objects; leave it out"),
    (
        re.compile(r"OCEAN"),
        "its vertices grow with the fourth power of its resolution, also in later renders, and it keeps files; "
        "displace a grid by a texture, or use WAVE",
    ),
    (
        re.compile(r"MESH_CACHE|MESH_SEQUENCE_CACHE|FLUID|FLUID_SIMULATION|DYNAMIC_PAINT"),
        "it keeps files on disk; use modifiers that compute",
    ),
)


def refused_kind(kind: str) -> str | None:
    """Why `….new(kind)` is refused, or None."""
    for pattern, why in _WHY:
        if pattern.fullmatch(kind):
            return why
    return None
