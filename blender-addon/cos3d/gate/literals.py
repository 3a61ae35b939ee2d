"""Values that can be told from the text alone: giants, format strings, reserved keys."""

from __future__ import annotations

import ast
import string

from .attributes import refusal
from .ceilings import INTEGER_BITS, RANGE

RESERVED = "cos3d"
"""Custom properties, names and keys that begin so are the add-on's own."""

_WIDTH_METHODS = frozenset({"ljust", "rjust", "center", "zfill", "expandtabs"})


def number(node: ast.expr) -> int | float | None:
    """The number that `node` certainly is, or None where it is not known or too large to work out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = number(node.operand)
        return None if inner is None else -inner
    if isinstance(node, ast.BinOp):
        return _worked_out(node)
    return None


def _worked_out(node: ast.BinOp) -> int | float | None:
    if not isinstance(node.op, (ast.Mult, ast.Add, ast.Sub, ast.Pow, ast.LShift)):
        return None
    left, right = number(node.left), number(node.right)
    if left is None or right is None or giant_power(node.op, left, right):
        return None
    try:
        if isinstance(node.op, ast.Mult):
            return left * right
        if isinstance(node.op, ast.Add):
            return left + right
        if isinstance(node.op, ast.Sub):
            return left - right
        if isinstance(node.op, ast.Pow):
            power = left**right
            return power if isinstance(power, (int, float)) else None
        return int(left) << int(right)
    except (ArithmeticError, ValueError):
        return None


def giant_power(operator: ast.operator, left: int | float, right: int | float) -> bool:
    """True where a power or shift of two whole numbers has more than `INTEGER_BITS` bits."""
    if not (isinstance(left, int) and isinstance(right, int)) or right < 0:
        return False
    if isinstance(operator, ast.Pow):
        return abs(left) > 1 and left.bit_length() * right > INTEGER_BITS
    if isinstance(operator, ast.LShift):
        return left != 0 and left.bit_length() + right > INTEGER_BITS
    return False


def giant(node: ast.BinOp) -> str | None:
    """What is giant about an operation, or None."""
    left, right = number(node.left), number(node.right)
    if left is not None and right is not None and giant_power(node.op, left, right):
        return "a number of millions of digits"
    if isinstance(node.op, ast.Mult):
        for sequence, times in ((node.left, right), (node.right, left)):
            length = sequence_length(sequence)
            if length is not None and times is not None and length * times > RANGE:
                return f"a sequence of {length} × {times:g} items" if times < 10**15 else "a giant sequence"
    return None


def sequence_length(node: ast.expr) -> int | None:
    """How long a sequence written out is, None for anything else."""
    if isinstance(node, (ast.List, ast.Tuple)):
        return len(node.elts)
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
        return len(node.value)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        for sequence, times in ((node.left, number(node.right)), (node.right, number(node.left))):
            length = sequence_length(sequence)
            if length is not None and times is not None:
                return int(length * max(times, 0)) if times < 10**15 else 10**15
    return None


def wide(spec: str) -> bool:
    """True where a format specification or printf text pads to more than a thousand characters."""
    digits = "".join(sign if sign.isdigit() else " " for sign in spec).split()
    return any(len(run.lstrip("0")) > 3 for run in digits)


def format_refusal(text: str) -> str | None:
    """Why `text.format(...)` is refused, or None: fields may not reach hidden attributes."""
    try:
        fields = list(string.Formatter().parse(text))
    except ValueError as problem:
        return f"the format text cannot be read ({problem})"
    for _, field, spec, _ in fields:
        for part in (field or "").replace("[", ".").replace("]", "").split(".")[1:]:
            if not part.lstrip("-").isdigit() and (part.startswith("_") or refusal(part)):
                return f'its field "{field}" reaches {part}'
        if spec and "{" in spec:
            nested = format_refusal(spec)
            if nested is not None:
                return nested
        elif spec and wide(spec):
            return "it pads to thousands of characters"
    return None


def padding(call: ast.Call) -> bool:
    """True for calls like `text.ljust(10**9)`."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr not in _WIDTH_METHODS or not call.args:
        return False
    width = number(call.args[0])
    return width is not None and width > RANGE


def reserved(node: ast.AST | None) -> bool:
    """True for text written out that begins like the add-on's own keys."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.lower().startswith(RESERVED)
