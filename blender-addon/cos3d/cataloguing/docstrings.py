"""What docstrings of native and Python functions say: signature, types of arguments and of what is returned. No bpy."""

from __future__ import annotations

import ast
import inspect
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import wording
from .entries import Facts, facts, shortened

_DIRECTIVE = re.compile(r"^\.\. (method|function|classmethod|staticmethod|class|attribute|data)::\s*(.*)$")
_OLD_CLASS = re.compile(r"^\w+(\(.*\)) -> ")
_FIELD = re.compile(r"^(\s*):(arg|param|type|return|returns|rtype)(?:\s+([^:]+?))?\s*:(?:\s+(.*)|$)")
_TYPE_LINE = re.compile(r"^:?type:\s*(.+)$", re.MULTILINE)
_READ_ONLY = re.compile(r"read[- ]?only", re.IGNORECASE)
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")


@dataclass(frozen=True)
class Docstring:
    """A docstring taken apart. `kind` is its directive, such as "classmethod", empty where it has none; `call` is the
    text of the signature with its brackets, empty where none is told; `fields` are texts by (word, name).
    """

    kind: str = ""
    call: str = ""
    doc: str = ""
    fields: Mapping[tuple[str, str], str] = field(default_factory=dict)


def parse(text: str | None) -> Docstring:
    """Takes a docstring apart; whatever it holds, something comes of it."""
    lines = inspect.cleandoc(text or "").splitlines()
    kind = call = ""
    if lines and (found := _DIRECTIVE.match(lines[0].strip())):
        kind, call = found[1], _call(found[2], lines)
        lines = inspect.cleandoc("\n".join(["", *lines[1:]])).splitlines()
    elif lines and (old := _OLD_CLASS.match(lines[0])):
        kind, call = "class", old[1]
    return Docstring(kind, call, shortened(_first_paragraph(lines)), dict(_fields(lines)))


def function(text: str | None, resolve: wording.Resolve) -> Facts:
    """The facts of a function: `doc`, `parameters` and `returns`, or `signature` where the parameters are not told."""
    read = parse(text)
    told = facts(doc=read.doc, returns=_returned(read, resolve), static=read.kind in ("classmethod", "staticmethod"))
    if not read.call:
        return told
    parameters = signature(read.call)
    if parameters is None:
        return {**told, "signature": read.call}
    slots = [typed(slot, read, resolve) for slot in parameters.slots]
    return {**told, "parameters": slots, **facts(variadic=parameters.variadic)}


def attribute(text: str | None, resolve: wording.Resolve) -> Facts:
    """The facts of an attribute: `type` and what belongs to it, `doc`, `readonly`."""
    plain = inspect.cleandoc(text or "")
    found = _TYPE_LINE.search(plain)
    kind = wording.of(_READ_ONLY.sub("", found[1]).strip(" ,()."), resolve) if found else facts(type="any")
    if kind["type"] == "any" and (chosen := wording.choices(plain)):
        kind = facts(type="enum", items=chosen)
    return {**kind, **facts(doc=parse(text).doc, readonly=bool(_READ_ONLY.search(plain)))}


@dataclass(frozen=True)
class Signature:
    """Parameters as slots without types, and whether any others are taken."""

    slots: list[Facts]
    variadic: bool


def signature(call: str) -> Signature | None:
    """The parameters of "(a, b=1, *, c=None)"; None where it cannot be read as Python."""
    text = _ADDRESS.sub("", re.sub(r"(?<!=)\[\s*,?\s*(\w+)(=[^\]\[]*)?\s*\]", r", \1=None", call)).replace("(, ", "(")
    try:
        tree = ast.parse(f"def f{text}: pass").body[0]
    except (SyntaxError, ValueError, IndexError):
        return None
    if not isinstance(tree, ast.FunctionDef):
        return None
    given = tree.args
    plain = [*given.posonlyargs, *given.args]
    defaults: list[ast.expr | None] = [None] * (len(plain) - len(given.defaults)) + list(given.defaults)
    slots = [
        _slot(one.arg, default, positional=place < len(given.posonlyargs))
        for place, (one, default) in enumerate(zip(plain, defaults, strict=True))
        if one.arg not in ("self", "cls")
    ]
    slots += [
        _slot(one.arg, default, keyword=True) for one, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)
    ]
    return Signature(slots, bool(given.vararg or given.kwarg))


def _slot(name: str, default: ast.expr | None, **flags: bool) -> Facts:
    return {"name": name, **facts(required=default is None, **flags), **(_default(default) if default else {})}


def _default(told: ast.expr) -> Facts:
    """The default and the type that follows from it, where it is written as a plain value."""
    try:
        value = ast.literal_eval(told)
    except (ValueError, TypeError, SyntaxError):
        return {}
    if isinstance(value, bool):
        return facts(type="bool", default=value)
    if isinstance(value, (int, float)):
        return facts(type="int" if isinstance(value, int) else "float", default=_told(value))
    if isinstance(value, str):
        return facts(type="string", default=value)
    if isinstance(value, (list, tuple)):
        plain = [one for one in value if isinstance(one, (int, str)) or (isinstance(one, float) and math.isfinite(one))]
        return facts(type="list", default=plain if len(plain) == len(value) else None)
    return facts(type="dict") if isinstance(value, dict) else {}


def _told(value: float) -> float | None:
    """A number as it is; None for one without end, for which JSON has no word."""
    return value if math.isfinite(value) else None


def typed(slot: Facts, read: Docstring, resolve: wording.Resolve) -> Facts:
    """A parameter with the type and the words that the docstring has for it."""
    name = slot["name"]
    about = read.fields.get(("arg", name), "")
    worded = read.fields.get(("type", name), "")
    kind = wording.of(worded, resolve) if worded else {}
    if kind.get("type") in (None, "any", "string", "enum") and not kind.get("items"):
        if chosen := wording.choices(about):
            kind = facts(type="enum", items=chosen)
    if kind.get("type", "any") == "any":
        kind = {**kind, "type": slot.get("type", "any")}
    return {**slot, **kind, **facts(doc=shortened(about))}


def _returned(read: Docstring, resolve: wording.Resolve) -> list[Facts]:
    worded = read.fields.get(("rtype", ""), "")
    about = shortened(read.fields.get(("return", ""), ""))
    if not worded:
        return []
    kind = wording.of(worded, resolve)
    return [{**kind, **facts(doc=about)}] if kind["type"] != "none" else []


def _call(told: str, lines: list[str]) -> str:
    """The signature behind a name: "foo(a, b)" → "(a, b)"; one that goes on in the next lines is put together."""
    text, following = told, 1
    while text.count("(") > text.count(")") and following < len(lines) and lines[following].strip():
        text += " " + lines[following].strip()
        following += 1
    start = text.find("(")
    end = text.rfind(")")
    return text[start : end + 1] if 0 <= start < end else ""


def _first_paragraph(lines: list[str]) -> str:
    told: list[str] = []
    for line in lines:
        if line.strip().startswith("..") or _FIELD.match(line) or _TYPE_LINE.match(line.strip()):
            if told:
                break
            if line.strip().startswith(".."):
                return ""
            continue
        if not line.strip():
            if told:
                break
            continue
        if told or not line.startswith((" ", "\t")):
            told.append(line)
    return "\n".join(told)


def _fields(lines: list[str]) -> Iterator[tuple[tuple[str, str], str]]:
    """Each `:arg x: …` with the lines that belong to it: those set in deeper."""
    held: tuple[tuple[str, str], list[str], int] | None = None
    for line in lines:
        found = _FIELD.match(line)
        if found:
            if held:
                yield held[0], " ".join(held[1]).strip()
            word = {"param": "arg", "returns": "return"}.get(found[2], found[2])
            name = (found[3] or "").strip().split(" ")[-1]
            held = (word, name), [found[4] or ""], len(found[1])
        elif held and line.strip():
            if len(line) - len(line.lstrip()) <= held[2]:
                yield held[0], " ".join(held[1]).strip()
                held = None
            else:
                held[1].append(line.strip())
    if held:
        yield held[0], " ".join(held[1]).strip()


def of_signature(told: Any) -> list[Facts]:
    """The parameters of an `inspect.Signature`, as slots; `*args` and `**kwargs` are left out."""
    kinds = inspect.Parameter
    return [
        {
            "name": one.name,
            **facts(
                required=one.default is kinds.empty,
                keyword=one.kind is kinds.KEYWORD_ONLY,
                positional=one.kind is kinds.POSITIONAL_ONLY,
            ),
            **_default_value(one.default),
        }
        for one in told.parameters.values()
        if one.kind not in (kinds.VAR_POSITIONAL, kinds.VAR_KEYWORD) and one.name not in ("self", "cls")
    ]


def _default_value(value: Any) -> Facts:
    if not isinstance(value, (bool, int, float, str, tuple, list)):
        return {}
    try:
        return _default(ast.parse(repr(value), mode="eval").body)
    except SyntaxError:
        return {}
