"""Judges names and imports: built-ins, hidden names, modules, and names that hold a part of bpy."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from . import attributes, names
from .bindings import tracked
from .code import Code, Refusal
from .judge_attributes import names_a_kind
from .modules import MODULES, SUBMODULES, WHY_NOT, no_member

_ALLOWED_MODULES = ", ".join(name for name in MODULES if "." not in name and name != "__future__")
_NOT_BUILT_IN = "it is not among the allowed built-in functions; build with lists, loops and bpy.data"
_KINDS = "bpy.types"
"""Of it names may be imported one by one, for isinstance and annotations; the module itself is no face."""
_NAME_STORES = frozenset({"__slots__", "__all__", "__author__", "__version__"})


def judge_name(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about a name that is read or given a value."""
    assert isinstance(node, ast.Name)
    loaded = isinstance(node.ctx, ast.Load)
    name = node.id
    if name[:2] == "__":
        known = name in names.READABLE_DUNDERS if loaded else name in _NAME_STORES
        if not (known or _gives_method_a_name(code, node)):
            yield Refusal(node, "name", name, "names with two underscores reach the inside of Python; choose another")
    elif not loaded:
        yield from judge_bound(node, name)
    elif name in names.REFUSED:
        if name not in code.bound_names or name in names.ALWAYS_REFUSED:
            yield Refusal(node, "name", name, names.WHY_NOT.get(name, _NOT_BUILT_IN))
    elif name in names.CALLED_ONLY:
        parent = code.parent(node)
        if not (isinstance(parent, ast.Call) and parent.func is node) and not _names_type(code, node):
            why = f"what it reads could not be judged; call {name}(…) directly"
            yield Refusal(node, "name", f"{name} as a value", why)
    else:
        yield from _judge_held(code, node)


def _gives_method_a_name(code: Code, node: ast.Name) -> bool:
    """True for both names of `__radd__ = __add__` in a class that has the method `__add__`."""
    parent = code.parent(node)
    around = code.parent(parent)
    if not (isinstance(parent, ast.Assign) and isinstance(around, ast.ClassDef) and isinstance(parent.value, ast.Name)):
        return False
    written = {part.name for part in around.body if isinstance(part, ast.FunctionDef)} & names.DUNDER_METHODS
    named = all(isinstance(part, ast.Name) and part.id in names.DUNDER_METHODS for part in parent.targets)
    return named and parent.value.id in written


def judge_bound(node: ast.AST, name: str) -> Iterator[Refusal]:
    """What is refused about giving something this name."""
    if name[:2] == "__":
        yield Refusal(node, "name", name, "names with two underscores reach the inside of Python; choose another")
    elif name in names.CALLED_ONLY:
        yield Refusal(node, "name", f"naming something {name}", "it hides a built-in function; choose another name")


def _names_type(code: Code, node: ast.Name) -> bool:
    parent = code.parent(node)
    return (
        node.id == "type"
        and isinstance(parent, ast.Subscript)
        and isinstance(code.parent(parent), (ast.arg, ast.AnnAssign, ast.FunctionDef))
    )


def _judge_held(code: Code, node: ast.Name) -> Iterator[Refusal]:
    path = code.bindings.path(node)
    if path is None or not path[0]:
        return
    parent = code.parent(node)
    if isinstance(parent, ast.Attribute):
        return
    dotted = ".".join(path)
    if dotted in MODULES or (tracked(path) and len(path) < 3):
        if not code.bindings.gives_name(node) and not code.asked_about(node):
            why = f"what is used of it could not be judged; write {dotted}.… in full"
            yield Refusal(node, "name", f"{node.id} as a value", why)
    elif tracked(path) and path[:2] == ("bpy", "types") and not names_a_kind(code, node):
        why = f"under another name it could not be followed; write {dotted} in full, in isinstance or as an annotation"
        yield Refusal(node, "name", node.id, why)


def judge_import(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about `import a, b.c as d`."""
    assert isinstance(node, ast.Import)
    for alias in node.names:
        yield from _judge_module(node, alias.name)
        yield from judge_bound(node, alias.asname or alias.name)


def judge_import_from(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about `from a import b`."""
    assert isinstance(node, ast.ImportFrom)
    if node.level:
        yield Refusal(node, "import", "a relative import", "a program stands alone; copy the function into it")
        return
    module = node.module or ""
    refused = [] if module == _KINDS else list(_judge_module(node, module))
    yield from refused
    for alias in node.names:
        if not refused:
            yield from _judge_member(node, module, alias.name)
        yield from judge_bound(node, alias.asname or alias.name)


def _judge_module(node: ast.AST, module: str) -> Iterator[Refusal]:
    if module not in MODULES:
        root = module.split(".")[0]
        why = WHY_NOT.get(root, "it is not needed to build")
        allowed = f"allowed are {_ALLOWED_MODULES}" if root != "bpy" else "write import bpy, and use data, context, ops"
        yield Refusal(node, "import", f"import {module}", f"{why}; {allowed}")


def _judge_member(node: ast.AST, module: str, name: str) -> Iterator[Refusal]:
    members = None if module == _KINDS else MODULES[module]
    dotted = f"{module}.{name}"
    if name == "*":
        yield Refusal(node, "import", f"from {module} import *", "it hides what is used; name what you need")
    elif dotted in SUBMODULES:
        return
    elif name[:1] == "_" or attributes.refusal(name) or (members is not None and name not in members):
        why = no_member(module, name) if members is not None else "it is hidden from others; use its public names"
        yield Refusal(node, "import", f"from {module} import {name}", why)
    elif dotted in {"bpy.types", "bpy.app"}:
        why = f"under another name it could not be followed; write {dotted}.… in full"
        yield Refusal(node, "import", f"from bpy import {name}", why)
