"""Judges attributes: hidden names, names refused on anything, and the paths that start at bpy or another module."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from . import attributes, operators
from .bindings import Path, tracked
from .code import Code, Refusal
from .makers import stands, takes_new
from .modules import MODULES, SUBMODULES, no_member
from .names import DUNDER_METHODS, READABLE_DUNDERS
from .purposes import ALLOWANCES

COLLECTIONS = frozenset(
    """objects meshes materials curves hair_curves collections lights cameras images textures node_groups worlds scenes
    armatures lattices metaballs actions grease_pencils grease_pencils_v3 annotations particles shape_keys palettes
    pointclouds linestyles lightprobes volumes fonts speakers brushes masks""".split()
)
_APP = frozenset({"version", "version_string", "version_file", "background"})
_READERS = frozenset(
    "len list tuple set sorted enumerate any all iter zip reversed filter map sum min max bool dict frozenset".split()
)
_PRIVATE = "names with an underscore in front are private to others; use public ones"
_FORMAT = "its fields can reach hidden attributes; call it on a text written out, or write an f-string"
_NEW = "what it is given could not be read; call it where you need it"


def judge(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about one attribute."""
    assert isinstance(node, ast.Attribute)
    path = code.bindings.path(node)
    if path is not None and path[0] in MODULES:
        yield from _judge_path(code, node, path)
    yield from _judge_name(code, node, path)


def _judge_name(code: Code, node: ast.Attribute, path: Path | None) -> Iterator[Refusal]:
    name = node.attr
    if name in READABLE_DUNDERS and isinstance(node.ctx, ast.Load):
        return
    if name in DUNDER_METHODS and _on_super(node):
        return
    if name[:1] == "_" and name[:2] != "__":
        if name not in attributes.NAMED_TUPLE and name not in code.own_attributes:
            yield Refusal(node, "attribute", f".{name}", _PRIVATE)
        return
    if path is not None and path[:2] == ("bpy", "ops"):
        return
    if name == "format" and not _called(code, node):
        yield Refusal(node, "format", ".format as a value", _FORMAT)
        return
    if name == "new" and not _called(code, node) and not _gives_maker(code, node):
        yield Refusal(node, "attribute", ".new as a value", _NEW)
        return
    why = attributes.refusal(name)
    if why is not None:
        yield Refusal(node, "attribute", f".{name}", why)


def _on_super(node: ast.Attribute) -> bool:
    value = node.value
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "super"


def _called(code: Code, node: ast.AST) -> bool:
    parent = code.parent(node)
    return isinstance(parent, ast.Call) and parent.func is node


def _gives_maker(code: Code, node: ast.AST) -> bool:
    parent = code.parent(node)
    return takes_new(parent) and isinstance(parent, ast.Assign) and stands(parent.targets[0], code.makers)


def _judge_path(code: Code, node: ast.Attribute, path: Path) -> Iterator[Refusal]:
    if not isinstance(node.ctx, ast.Load) and (tracked(path) or path[0] != "bpy"):
        why = "it belongs to every program in this Blender; give your own name to a value of your own"
        yield Refusal(node, "attribute", f"changing {'.'.join(path)}", why)
    elif path[0] != "bpy":
        yield from _judge_member(node, path)
    elif path[1] == "ops":
        yield from _judge_operator(code, node, path)
    elif path[1] == "data":
        yield from _judge_data(code, node, path)
    elif path[1] == "types":
        if len(path) > 3 or (len(path) == 3 and not names_a_kind(code, node)):
            why = "it makes or changes kinds of data; name it in isinstance(thing, bpy.types.Mesh) or as an annotation"
            yield Refusal(node, "attribute", ".".join(path), why)
    else:
        yield from _judge_rest(node, path)
    if tracked(path) and len(path) == 2 and not isinstance(code.parent(node), ast.Attribute):
        if (
            not code.asked_about(node)
            and not code.bindings.gives_name(node)
            and path[1] in {"ops", "data", "types", "app"}
        ):
            why = f"under another name it could not be followed; write bpy.{path[1]}.… in full where you use it"
            yield Refusal(node, "attribute", f"bpy.{path[1]} as a value", why)


def _judge_rest(node: ast.Attribute, path: Path) -> Iterator[Refusal]:
    if path[1] == "app":
        if len(path) > 2 and path[2] not in _APP:
            why = "the rest of bpy.app reaches files, timers and handlers; read bpy.app.version only"
            yield Refusal(node, "attribute", ".".join(path), why)
    elif path[:3] == ("bpy", "context", "copy"):
        why = "it holds the artist's windows and all data; name what you need"
        yield Refusal(node, "attribute", "bpy.context.copy", why)
    elif path[1] != "context":
        why = "it is not for building; use bpy.data, bpy.context, bpy.ops, bpy.types and bpy.app.version"
        yield Refusal(node, "attribute", f"bpy.{path[1]}", why)


def _judge_member(node: ast.Attribute, path: Path) -> Iterator[Refusal]:
    module = ".".join(path[:2]) if ".".join(path[:2]) in SUBMODULES else path[0]
    rest = path[module.count(".") + 1 :]
    members = MODULES[module]
    if len(rest) == 1 and members is not None and rest[0] not in members and f"{module}.{rest[0]}" not in SUBMODULES:
        yield Refusal(node, "attribute", f"{module}.{rest[0]}", no_member(module, rest[0]))


def _judge_operator(code: Code, node: ast.Attribute, path: Path) -> Iterator[Refusal]:
    if len(path) == 4:
        why = operators.refusal(path[2], path[3], ALLOWANCES[code.purpose].operators)
        if why is not None:
            yield Refusal(node, "operator", ".".join(path), f"{why}; build with bpy.data and bmesh")
    elif len(path) == 3 and not isinstance(code.parent(node), ast.Attribute):
        if code.bindings.gives_name(node) or code.asked_about(node):
            return
        why = "what is called could not be read; write the operator's name in full"
        yield Refusal(node, "operator", f"{'.'.join(path)} as a value", why)
    elif len(path) > 4 and path[4] != "poll":
        why = "its description reaches classes of Blender; call the operator, or ask it with .poll()"
        yield Refusal(node, "operator", ".".join(path), why)


def _judge_data(code: Code, node: ast.Attribute, path: Path) -> Iterator[Refusal]:
    if len(path) < 3:
        return
    name = ".".join(path[:3])
    if path[2] not in COLLECTIONS:
        why = "it is not among the data that a program builds with; use objects, meshes, curves, materials and the like"
        if attributes.refusal(path[2]) is None:
            yield Refusal(node, "data", name, why)
    elif len(path) == 3:
        if not _reads_only(code, node):
            why = f"under another name it could not be followed; write {name}.new(…), {name}[…] or loop over it here"
            yield Refusal(node, "data", f"{name} as a value", why)
    elif len(path) == 4:
        yield from _judge_method(code, node, name, path[3])


def _judge_method(code: Code, node: ast.Attribute, name: str, method: str) -> Iterator[Refusal]:
    allowance = ALLOWANCES[code.purpose]
    if method not in allowance.data_methods:
        why = "it changes data that the code did not make; use new, get and reading"
        yield Refusal(node, "data", f"{name}.{method}", why)
    elif method == "remove" and allowance.removes_only_its_own and not _removes_its_own(code, node):
        why = "a program removes only what it made in the same function (thing = bpy.data.….new(…)); leave the rest"
        yield Refusal(node, "data", f"{name}.remove", why)


def _reads_only(code: Code, node: ast.Attribute) -> bool:
    parent = code.parent(node)
    if isinstance(parent, (ast.For, ast.comprehension)):
        return parent.iter is node
    if isinstance(parent, ast.Call):
        reads = isinstance(parent.func, ast.Name) and parent.func.id in _READERS
        return (reads and node in parent.args) or code.asked_about(node)
    if isinstance(parent, ast.Subscript):
        return parent.value is node
    if isinstance(parent, (ast.Attribute, ast.Compare, ast.Starred, ast.BoolOp, ast.UnaryOp, ast.If, ast.IfExp)):
        return True
    return code.bindings.gives_name(node)


def names_a_kind(code: Code, node: ast.AST) -> bool:
    """True where a class of bpy.types only tells a kind: in isinstance, an annotation or a pattern."""
    child, parent = node, code.parent(node)
    while isinstance(parent, (ast.Tuple, ast.Subscript, ast.BinOp, ast.List)):
        child, parent = parent, code.parent(parent)
    if isinstance(parent, ast.Call):
        names = isinstance(parent.func, ast.Name) and parent.func.id in {"isinstance", "issubclass"}
        return names and child in parent.args[1:]
    if isinstance(parent, ast.Attribute):
        return False
    if isinstance(parent, (ast.arg, ast.MatchClass)):
        return True
    if isinstance(parent, ast.AnnAssign):
        return parent.annotation is child
    return isinstance(parent, ast.FunctionDef) and parent.returns is child


def _removes_its_own(code: Code, node: ast.Attribute) -> bool:
    call = code.parent(node)
    if not (isinstance(call, ast.Call) and call.func is node and call.args and isinstance(call.args[0], ast.Name)):
        return False
    name, around = call.args[0].id, code.function_around(node)
    made = 0
    for part in ast.walk(around):
        if isinstance(part, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in part.targets):
            if not (len(part.targets) == 1 and _makes(code, part.value)):
                return False
            made += 1
        elif isinstance(part, ast.arg) and part.arg == name:
            return False
        elif isinstance(part, (ast.Global, ast.Nonlocal)) and name in part.names:
            return False
    stores = sum(
        isinstance(part, ast.Name) and part.id == name and not isinstance(part.ctx, ast.Load)
        for part in ast.walk(around)
    )
    return made > 0 and stores == made


def _makes(code: Code, value: ast.expr) -> bool:
    if not (isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute)):
        return False
    path = code.bindings.path(value.func)
    return path is not None and len(path) == 4 and path[:2] == ("bpy", "data") and path[3] in {"new", "new_from_object"}
