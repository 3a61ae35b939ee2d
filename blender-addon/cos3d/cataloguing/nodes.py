"""Nodes of every tree: each is made once, and asked for its sockets under each of its settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import bpy

from . import rna
from .entries import Facts, facts, shortened
from .live import accepted

_TREES = ("ShaderNodeTree", "GeometryNodeTree", "CompositorNodeTree", "TextureNodeTree")
_TYPES = {
    "VALUE": "float",
    "INT": "int",
    "BOOLEAN": "bool",
    "STRING": "string",
    "MENU": "enum",
    "VECTOR": "float",
    "ROTATION": "float",
    "RGBA": "float",
    "MATRIX": "matrix",
    "SHADER": "shader",
    "GEOMETRY": "geometry",
    "BUNDLE": "bundle",
    "CLOSURE": "closure",
}
_MOST_PAIRS = 300
"""Pairs of settings that are tried of one node at most."""


def entries(look: Callable[[Any], None]) -> Iterator[Facts]:
    """All nodes that can be made; each is handed to `look`, for what else it tells."""
    found: dict[str, Facts] = {}
    for tree_type in _TREES:
        tree = bpy.data.node_groups.new("Catalog", tree_type)
        for name in _names():
            _ask(tree, name, found, look)
        bpy.data.node_groups.remove(tree)
    for name in _names():  # some nodes are made in the scene's own tree only
        if f"node:{name}" not in found and name.startswith("CompositorNode"):
            _ask(_of_scene(), name, found, look)
    yield from found.values()


def _of_scene() -> Any:
    scene = bpy.context.scene
    if getattr(scene, "node_tree", None) is None and hasattr(scene, "use_nodes"):
        scene.use_nodes = True
    tree = getattr(scene, "node_tree", None) or getattr(scene, "compositing_node_group", None)
    return tree or bpy.data.node_groups.new("Catalog", "CompositorNodeTree")


def _names() -> list[str]:
    return [
        name
        for name in sorted(dir(bpy.types))
        if isinstance(kind := getattr(bpy.types, name), type) and issubclass(kind, bpy.types.Node)
    ]


def _ask(tree: Any, name: str, found: dict[str, Facts], look: Callable[[Any], None]) -> None:
    """Make a node of one type in a tree, if it belongs there."""
    kind = getattr(bpy.types, name)
    try:
        node = tree.nodes.new(getattr(kind, "bl_idname", "") or name)
    except RuntimeError:
        return  # not a node of this tree, or none that can be made
    look(node)
    identifier = f"node:{node.bl_idname}"
    if identifier in found:
        found[identifier]["trees"].append(tree.bl_idname)
    else:
        struct = node.bl_rna
        found[identifier] = {
            "id": identifier,
            "kind": "node",
            "target": rna.id_of(struct),
            "trees": [tree.bl_idname],
            **facts(name=struct.name, doc=shortened(struct.description), **_sockets(node)),
        }
    tree.nodes.clear()


def _sockets(node: Any) -> dict[str, list[Facts]]:
    """Inputs and outputs as the node stands, then those that only other settings show."""
    told = {side: {one.identifier: _socket(one) for one in _shown(node, side)} for side in ("inputs", "outputs")}
    settings = _settings(node)
    for name, values in settings.items():
        _try(node, {}, name, values, told)
    pairs = [(one, other) for one in settings for other in settings if one < other]
    if sum(len(settings[one]) * len(settings[other]) for one, other in pairs) <= _MOST_PAIRS:
        for one, other in pairs:
            for value in settings[one]:
                with_one = {one: value}
                before = getattr(node, one)
                if value != before and _set(node, one, value):
                    _try(node, with_one, other, settings[other], told)
                    _set(node, one, before)
    return {side: list(slots.values()) for side, slots in told.items()}


def _settings(node: Any) -> dict[str, list[Any]]:
    """The properties of a node's own type that choose among few values, with these values."""
    common = set(bpy.types.Node.bl_rna.properties.keys())
    found: dict[str, list[Any]] = {}
    for prop in node.bl_rna.properties:
        if prop.identifier in common or prop.is_readonly or prop.identifier.startswith("show_"):
            continue
        if prop.type == "BOOLEAN" and not prop.is_array:
            found[prop.identifier] = [False, True]
        elif prop.type == "ENUM" and not prop.is_enum_flag:
            found[prop.identifier] = accepted(node, prop.identifier, False) or []
    return found


def _try(node: Any, given: Facts, name: str, values: list[Any], told: dict[str, dict[str, Facts]]) -> None:
    """Add the sockets that show under other values of one property."""
    before = getattr(node, name)
    for value in values:
        if value == before or not _set(node, name, value):
            continue
        for side, slots in told.items():
            for one in _shown(node, side):
                known = slots.get(one.identifier)
                if known is None:
                    slots[one.identifier] = {
                        **_socket(one),
                        "when": {**{key: [held] for key, held in given.items()}, name: [value]},
                    }
                elif list(known.get("when", {})) == [*given, name] and value not in known["when"][name]:
                    known["when"][name].append(value)
    _set(node, name, before)


def _set(node: Any, name: str, value: Any) -> bool:
    try:
        setattr(node, name, value)
    except (TypeError, AttributeError, RuntimeError):
        return False
    return True


def _shown(node: Any, side: str) -> list[Any]:
    return [
        one
        for one in getattr(node, side)
        if one.enabled and not getattr(one, "is_unavailable", False) and one.bl_idname != "NodeSocketVirtual"
    ]


def _socket(socket: Any) -> Facts:
    """What one socket says of itself."""
    told = {
        "name": socket.name,
        "identifier": socket.identifier,
        "socket": socket.bl_idname,
        "type": _TYPES.get(socket.type, "pointer"),
        **facts(doc=shortened(getattr(socket, "description", "")), multi=getattr(socket, "is_multi_input", False)),
    }
    prop = socket.bl_rna.properties.get("default_value")
    if prop is None:
        return told
    value = rna.socket_slot(prop)
    for key in ("target", "subtype", "unit", "min", "max", "soft_min", "soft_max", "length", "value"):
        if key in value:
            told[key] = value[key]
    if socket.type == "MENU":
        told["items"] = [{"id": one} for one in accepted(socket, "default_value", False) or []]
    if not socket.is_output:
        told.update(facts(default=_plain(getattr(socket, "default_value", None))))
    if told.get("subtype") == "FACTOR" and _is_share(told.get("default")):
        told.update(soft_min=0.0, soft_max=1.0)
    return told


def _is_share(value: Any) -> bool:
    """Whether a factor's default lies between none and all; those of indices of refraction do not."""
    return isinstance(value, float) and 0 <= value <= 1


def _plain(value: Any) -> Any:
    """A default as JSON has it; None for data-blocks and what is empty."""
    if isinstance(value, (bool, int, float)):
        return rna.number(value)
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, bpy.types.bpy_struct):
        return None
    numbers = [rna.number(one) for one in value if isinstance(one, (int, float))]
    return numbers if None not in numbers else None
