"""Judges calls and what is handed to them, operations that make giants, and keys of custom properties."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from . import attributes, names
from .ceilings import KEYWORDS, LARGEST_NEW, RANGE, excess
from .code import Code, Refusal
from .kinds import refused_kind
from .literals import format_refusal, giant, number, padding, reserved, sequence_length, wide

_FILE_WORDS = frozenset({"filepath", "filename", "directory", "files", "relative_path", "file", "use_scripts"})
_FIELDS = "its fields can reach hidden attributes; write an f-string"
_HIDDEN = "names with two underscores reach the inside of Python; use ordinary ones"


def judge_call(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about one call."""
    assert isinstance(node, ast.Call)
    if isinstance(node.func, ast.Name):
        yield from _judge_builtin(code, node, node.func.id)
        if node.func.id in code.makers:
            yield from _judge_new(node)
    elif isinstance(node.func, ast.Attribute):
        yield from _judge_method(code, node, node.func)
    for keyword in node.keywords:
        yield from _judge_keyword(code, node, keyword)


def _judge_builtin(code: Code, node: ast.Call, name: str) -> Iterator[Refusal]:
    if name in {"getattr", "hasattr"}:
        yield from _judge_getattr(code, node, name)
    elif name == "type" and (len(node.args) != 1 or node.keywords or isinstance(node.args[0], ast.Starred)):
        why = "its names would be worked out; write a class statement"
        yield Refusal(node, "class", "making a class with type(…)", why)
    elif name == "super" and (node.args or node.keywords):
        why = "it reaches methods of other classes; write super() inside a method"
        yield Refusal(node, "class", "super with arguments", why)
    elif name == "iter" and (len(node.args) != 1 or isinstance(node.args[0], ast.Starred)):
        yield Refusal(node, "literal", "iter with a stop value", "it may never end; write a while loop")
    elif name == "range":
        sizes = [number(argument) for argument in node.args]
        if any(size is not None and abs(size) > RANGE for size in sizes):
            why = f"it would run too long; a loop may take {RANGE:,} rounds at most"
            yield Refusal(node, "literal", "a giant range", why)


def _judge_getattr(code: Code, node: ast.Call, name: str) -> Iterator[Refusal]:
    word = node.args[1] if len(node.args) > 1 and not isinstance(node.args[0], ast.Starred) else None
    if not (isinstance(word, ast.Constant) and isinstance(word.value, str)) or node.keywords:
        why = f'it could reach anything; write the name out: {name}(thing, "use_auto_smooth")'
        yield Refusal(node, "attribute", f"{name} with a name that is worked out", why)
        return
    attribute = word.value
    path = code.bindings.path(node.args[0])
    allowed = attribute in names.READABLE_DUNDERS or (attribute in code.own_attributes and attribute[:2] != "__")
    why_not = None if allowed else attributes.refusal(attribute)
    if why_not is None and attribute[:1] == "_" and not allowed:
        why_not = "names with an underscore in front are private to others; use public ones"
    if why_not is None and name == "getattr" and attribute in attributes.CALLED_WHERE_READ:
        why_not = "what it is given could not be read; call it by its name"
    if why_not is not None:
        yield Refusal(node, "attribute", f"{name} of {attribute}", why_not)
    elif path is not None and name == "getattr" and path[:1] == ("bpy",) and path[:2] != ("bpy", "context"):
        why = f"it hides what is reached; write {'.'.join(path)}.{attribute}"
        yield Refusal(node, "attribute", f"getattr on {'.'.join(path)}", why)


def _judge_method(code: Code, node: ast.Call, function: ast.Attribute) -> Iterator[Refusal]:
    path = code.bindings.path(function)
    if path is not None and path[:2] == ("bpy", "ops"):
        yield from _judge_operator_call(node)
    elif function.attr == "format":
        yield from _judge_format(node, function)
    elif function.attr == "new":
        yield from _judge_new(node)
    elif function.attr == "foreach_set":
        yield from _judge_many(node)
    elif padding(node):
        yield Refusal(node, "literal", "padding to a giant text", "it would fill the memory; keep texts short")


def _judge_new(node: ast.Call) -> Iterator[Refusal]:
    for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            why = refused_kind(argument.value)
            if why is not None:
                yield Refusal(argument, "data", argument.value, why)
        else:
            size = number(argument)
            if size is not None and size > LARGEST_NEW:
                yield Refusal(argument, "literal", f".new(…) of {size:g}", "it would fill the memory; make it smaller")


def _judge_many(node: ast.Call) -> Iterator[Refusal]:
    word = node.args[0] if node.args else None
    if len(node.args) == 1 and not isinstance(word, ast.Starred) and not node.keywords:
        return  # values of one attribute: pixels.foreach_set(values)
    if not (isinstance(word, ast.Constant) and isinstance(word.value, str)):
        why = 'it could set anything; write the name out: foreach_set("co", values)'
        yield Refusal(node, "attribute", "foreach_set with a name that is worked out", why)
    elif word.value in KEYWORDS or attributes.refusal(word.value) is not None:
        why = f"its values are not judged one by one; write thing.{word.value} = value"
        yield Refusal(node, "literal", f"foreach_set of {word.value}", why)


def _judge_operator_call(node: ast.Call) -> Iterator[Refusal]:
    for argument in node.args:
        word = argument.value if isinstance(argument, ast.Constant) else None
        if not isinstance(word, (str, bool)) or (isinstance(word, str) and not word.startswith("EXEC_")):
            why = "it changes the context or asks the artist; name settings only, inside bpy.context.temp_override(…)"
            yield Refusal(node, "operator", "an operator called with a context or INVOKE", why)


def _judge_format(node: ast.Call, function: ast.Attribute) -> Iterator[Refusal]:
    text = function.value
    if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
        yield Refusal(node, "format", ".format on a text that is worked out", _FIELDS)
        return
    why = format_refusal(text.value)
    if why is not None:
        yield Refusal(node, "format", f"format text {text.value[:40]!r}", f"{why}; write an f-string")


def _judge_keyword(code: Code, node: ast.Call, keyword: ast.keyword) -> Iterator[Refusal]:
    if keyword.arg is None:
        return
    if keyword.arg[:2] == "__":
        yield Refusal(node, "name", keyword.arg, _HIDDEN)
    if keyword.arg in _FILE_WORDS and not _own_function(code, node):
        yield Refusal(node, "attribute", f"{keyword.arg}=", "it names files; a component only builds data in memory")
    if keyword.arg in KEYWORDS:
        value = number(keyword.value)
        why = None if value is None else excess(keyword.arg, value)
        if why is not None:
            yield Refusal(keyword.value, "literal", f"{keyword.arg}={value:g}", why)


def _own_function(code: Code, node: ast.Call) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id in code.bound_names - code.makers


def judge_operation(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about an arithmetic operation."""
    assert isinstance(node, ast.BinOp)
    what = giant(node)
    if what is not None:
        yield Refusal(node, "literal", what, "it would fill the memory; keep numbers and sequences small")
    elif isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant) and isinstance(node.left.value, str):
        if wide(node.left.value) and "%" in node.left.value and _pads(node.left.value):
            yield Refusal(node, "literal", "padding to a giant text", "it would fill the memory; keep texts short")
    length = sequence_length(node)
    if length is not None and length > RANGE and what is None:
        yield Refusal(node, "literal", "a giant sequence", "it would fill the memory; make it shorter")


def _pads(text: str) -> bool:
    return any(wide(part[:24].split(" ")[0]) for part in text.split("%")[1:])


def judge_format_field(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about `{value:spec}` in an f-string."""
    assert isinstance(node, ast.FormattedValue)
    if isinstance(node.format_spec, ast.JoinedStr):
        for part in node.format_spec.values:
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and wide(part.value):
                yield Refusal(node, "literal", "padding to a giant text", "it would fill the memory; keep texts short")


def judge_subscript(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about `thing[key]`."""
    assert isinstance(node, ast.Subscript)
    key = node.slice
    if isinstance(key, ast.Constant) and isinstance(key.value, str) and isinstance(node.ctx, ast.Load):
        if key.value in {"blend_data", "preferences", "window_manager", "__builtins__"}:
            why = "it reaches what is the artist's; use bpy.data and bpy.context"
            yield Refusal(node, "attribute", f"[{key.value!r}]", why)


def judge_constant(code: Code, node: ast.AST) -> Iterator[Refusal]:
    """What is refused about a value written out."""
    assert isinstance(node, ast.Constant)
    if reserved(node) and not isinstance(code.parent(node), ast.Expr):
        why = "names and custom properties that begin with cos3d are 3D-CoS's own; choose another"
        yield Refusal(node, "custom property", repr(node.value)[:60], why)
    elif isinstance(node.value, int) and not isinstance(node.value, bool) and node.value.bit_length() > 4096:
        yield Refusal(node, "literal", "a giant number", "it would fill the memory; keep numbers small")
