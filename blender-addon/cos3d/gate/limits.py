"""Limits on code while it runs: a budget of time and steps, and the calls written into the code that ask for it.

Blender runs code in its own thread, so nothing outside can stop a loop: the loop itself has to ask. `instrument` writes
a call into each loop, function and comprehension, and guards around the few operations that can grow without end.
"""

from __future__ import annotations

import ast
import time
from collections.abc import Callable

from .ceilings import KEYWORDS
from .makers import makers, stands
from .numpy_guards import METHODS

TICK, OWNER, KEY, BOUND, POWER, TIMES, KIND, KINDS, SETTINGS, NEW_SETTINGS, METHOD, SORT, FAILURE = (
    "__cos3d_tick__",
    "__cos3d_owner__",
    "__cos3d_key__",
    "__cos3d_bound__",
    "__cos3d_power__",
    "__cos3d_times__",
    "__cos3d_kind__",
    "__cos3d_kinds__",
    "__cos3d_settings__",
    "__cos3d_new_settings__",
    "__cos3d_method__",
    "__cos3d_sort__",
    "__cos3d_failure__",
)
_LOOK_AT_CLOCK_EVERY = 16


class TimeLimit(BaseException):
    """The budget is used up. Not an Exception, so that code cannot catch it; the text says which budget."""


class Budget:
    """Seconds and steps that code may take; a step is one turn of a loop, one call or one item of a comprehension."""

    def __init__(
        self, seconds: float = 5.0, steps: int = 50_000_000, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.seconds = seconds
        self.steps = steps
        self._clock = clock
        self._spent = 0
        self._deadline = clock() + seconds

    def start(self) -> None:
        """Begin anew: the whole time and all steps are there again."""
        self._spent = 0
        self._deadline = self._clock() + self.seconds

    def check(self) -> None:
        """Raise TimeLimit where the budget is used up; to be called once more when code has ended."""
        if self._spent > self.steps:
            raise TimeLimit(f"more than {self.steps:,} steps")
        if self._clock() > self._deadline:
            raise TimeLimit(f"more than {self.seconds:g} seconds")

    def ticker(self) -> Callable[[], bool]:
        """The function that instrumented code calls at each step. It answers True, so that conditions can hold it."""
        left = 0

        def tick() -> bool:
            nonlocal left
            left -= 1
            if left < 0:
                self._spent += _LOOK_AT_CLOCK_EVERY
                self.check()
                left = _LOOK_AT_CLOCK_EVERY - 1
            return True

        return tick


def instrument(tree: ast.Module) -> ast.Module:
    """The same program with the limits written in; lines and columns stay. `tree` itself is changed.

    It runs only in a `namespace`, which holds what the written-in calls name.
    """
    changed = _Instrument(makers(tree), arrays=any(map(_imports_numpy, ast.walk(tree)))).visit(tree)
    assert isinstance(changed, ast.Module)
    return ast.fix_missing_locations(changed)


def _call(name: str, like: ast.AST, *arguments: ast.expr) -> ast.Call:
    call = ast.Call(func=ast.Name(id=name, ctx=ast.Load()), args=list(arguments), keywords=[])
    for node in (call, call.func):
        ast.copy_location(node, like)
    return call


def _text(word: str, like: ast.AST) -> ast.Constant:
    return ast.copy_location(ast.Constant(value=word), like)


def _imports_numpy(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return any(alias.name.split(".")[0] == "numpy" for alias in node.names)
    return isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "numpy"


class _Instrument(ast.NodeTransformer):
    def __init__(self, made_by: frozenset[str], arrays: bool) -> None:
        self._makers = made_by
        self._arrays = arrays

    def _tick(self, like: ast.AST) -> ast.Expr:
        return ast.copy_location(ast.Expr(value=_call(TICK, like)), like)

    def visit_For(self, node: ast.For) -> ast.AST:
        self.generic_visit(node)
        node.body.insert(0, self._tick(node))
        return node

    def visit_While(self, node: ast.While) -> ast.AST:
        self.generic_visit(node)
        node.body.insert(0, self._tick(node))
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        documented = ast.get_docstring(node, clean=False) is not None
        self.generic_visit(node)
        node.body.insert(1 if documented else 0, self._tick(node))
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        self.generic_visit(node)
        both = ast.BoolOp(op=ast.And(), values=[_call(TICK, node.body), node.body])
        node.body = ast.copy_location(both, node.body)
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.AST:
        self.generic_visit(node)
        node.ifs.insert(0, _call(TICK, node.iter))
        return node

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        self.generic_visit(node)
        if node.type is None:
            name = ast.Name(id=FAILURE, ctx=ast.Load())
            node.type = ast.copy_location(name, node)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if not isinstance(node.ctx, ast.Load):
            node.value = _call(OWNER, node.value, node.value)
        elif self._arrays and node.attr in METHODS:
            return _call(METHOD, node, node.value, _text(node.attr, node))
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if not isinstance(node.ctx, ast.Load) and not isinstance(node.slice, (ast.Constant, ast.Slice, ast.Tuple)):
            node.slice = _call(KEY, node.slice, node.slice)
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        words = [t.attr for t in node.targets if isinstance(t, ast.Attribute) and t.attr in KEYWORDS]
        if len(node.targets) == 1:
            _bind_parts(node.targets[0], node.value)
        self.generic_visit(node)
        if not isinstance(node.value, ast.Constant):
            for word in words:
                node.value = _call(BOUND, node.value, _text(word, node.value), node.value)
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, (ast.Pow, ast.LShift)):
            if isinstance(node.target, ast.Name):
                read = ast.copy_location(ast.Name(id=node.target.id, ctx=ast.Load()), node.target)
                value = _power(node, read, node.op, node.value)
                return ast.copy_location(ast.Assign(targets=[node.target], value=value), node)
            node.value = _call(BOUND, node.value, _text("power", node.value), node.value)
        elif isinstance(node.op, ast.Mult):
            node.value = _call(TIMES, node.value, node.value)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, (ast.Pow, ast.LShift)):
            small = isinstance(node.right, ast.Constant) and node.right.value in (2, 3, 4, 0.5)
            return node if small and isinstance(node.op, ast.Pow) else _power(node, node.left, node.op, node.right)
        if isinstance(node.op, ast.Mult):
            for side, other in (("left", node.right), ("right", node.left)):
                if _is_sequence(getattr(node, side)) and not isinstance(other, ast.Constant):
                    setattr(node, "right" if side == "left" else "left", _call(TIMES, other, other))
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        makes = (isinstance(node.func, ast.Attribute) and node.func.attr == "new") or stands(node.func, self._makers)
        for keyword in node.keywords:
            if keyword.arg is None:
                keyword.value = _call(NEW_SETTINGS if makes else SETTINGS, keyword.value, keyword.value)
            elif keyword.arg == "dtype" and not isinstance(keyword.value, ast.Constant):
                keyword.value = _call(SORT, keyword.value, keyword.value)
            elif keyword.arg in KEYWORDS and not isinstance(keyword.value, ast.Constant):
                keyword.value = _call(BOUND, keyword.value, _text(keyword.arg, keyword.value), keyword.value)
        if makes:
            node.args = [_kind(argument) for argument in node.args]
            for keyword in node.keywords:
                if keyword.arg is not None:
                    keyword.value = _kind(keyword.value)
        return node


def _bind_parts(target: ast.expr, value: ast.expr) -> None:
    """Write guards into the parts of `a.levels, b.cuts = n, m`, which `bindings.pairs` pairs for the gate's text."""
    if not (isinstance(target, (ast.Tuple, ast.List)) and isinstance(value, (ast.Tuple, ast.List))):
        return
    for at, (part, given) in enumerate(zip(target.elts, value.elts, strict=False)):
        if isinstance(part, ast.Attribute) and part.attr in KEYWORDS and not isinstance(given, ast.Constant):
            value.elts[at] = _call(BOUND, given, _text(part.attr, given), given)
        else:
            _bind_parts(part, given)


def _kind(argument: ast.expr) -> ast.expr:
    if isinstance(argument, ast.Starred):
        argument.value = _call(KINDS, argument.value, argument.value)
        return argument
    if isinstance(argument, (ast.Constant, ast.Tuple, ast.List)):
        return argument
    return _call(KIND, argument, argument)


def _power(like: ast.AST, left: ast.expr, operator: ast.operator, right: ast.expr) -> ast.Call:
    shift = ast.copy_location(ast.Constant(value=isinstance(operator, ast.LShift)), like)
    return _call(POWER, like, left, right, shift)


def _is_sequence(node: ast.expr) -> bool:
    return isinstance(node, (ast.List, ast.Tuple, ast.JoinedStr)) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
