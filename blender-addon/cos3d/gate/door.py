"""The door of the gate."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import TypeVar

from . import judge_attributes, judge_calls, judge_names, judge_numpy, judge_statements
from .code import Code, Judge, Refusal
from .verdict import Finding, Purpose, Verdict

Read = TypeVar("Read")

LONGEST = 400_000
"""Characters of the longest program that is read."""

_JUDGES: dict[type[ast.AST], tuple[Judge, ...]] = {
    ast.Import: (judge_names.judge_import,),
    ast.ImportFrom: (judge_names.judge_import_from,),
    ast.Name: (judge_names.judge_name,),
    ast.Attribute: (judge_attributes.judge, judge_statements.judge_stored_attribute),
    ast.Call: (judge_calls.judge_call, judge_numpy.judge_numpy),
    ast.BinOp: (judge_calls.judge_operation,),
    ast.FormattedValue: (judge_calls.judge_format_field,),
    ast.Subscript: (judge_calls.judge_subscript,),
    ast.Constant: (judge_calls.judge_constant,),
    ast.FunctionDef: (judge_statements.judge_function,),
    ast.ClassDef: (judge_statements.judge_class,),
    ast.arg: (judge_statements.judge_argument,),
    ast.ExceptHandler: (judge_statements.judge_handler,),
    ast.MatchAs: (judge_statements.judge_handler,),
    ast.MatchStar: (judge_statements.judge_handler,),
    ast.MatchMapping: (judge_statements.judge_handler,),
    ast.MatchClass: (judge_statements.judge_pattern,),
    ast.Global: (judge_statements.judge_scope,),
    ast.Nonlocal: (judge_statements.judge_scope,),
}
_HARMLESS = frozenset(
    getattr(ast, name)
    for name in """Module Expr Assign AugAssign AnnAssign NamedExpr Delete Return Yield YieldFrom Raise Try Assert Pass
    Break Continue If For While With withitem Match match_case MatchValue MatchSingleton MatchSequence MatchOr
    BoolOp UnaryOp Lambda IfExp Dict Set List Tuple ListComp SetComp DictComp GeneratorExp comprehension Compare
    Starred Slice JoinedStr alias keyword arguments""".split()
)


def inspect(source: str, *, purpose: Purpose) -> Verdict:
    """Judge `source` for `purpose`. Never raises: whatever cannot be read is a finding of the family "syntax"."""
    if len(source) > LONGEST:
        return _unread(1, f"the program has more than {LONGEST:,} characters; split it into several assets")
    tree = _understood(lambda: _parsed(source))
    if isinstance(tree, Verdict):
        return tree
    code = Code(tree, purpose)
    findings = sorted({_finding(refusal) for refusal in _refusals(code)}, key=lambda f: (f.line, f.column, f.text))
    if not findings:
        # Only the compiler tells of a return outside of functions and the like.
        compiled = _understood(lambda: compile(tree, "<program>", "exec", dont_inherit=True))
        if isinstance(compiled, Verdict):
            return compiled
    return Verdict(tuple(findings), tree)


def _understood(reading: Callable[[], Read]) -> Read | Verdict:
    """What `reading` gives, or the verdict on a program that cannot be read."""
    try:
        return reading()
    except SyntaxError as problem:
        return _unread(problem.lineno or 1, f"it is not Python: {problem.msg}; correct the line", problem.offset or 0)
    except (ValueError, RecursionError, MemoryError, OverflowError, SystemError) as problem:
        return _unread(1, f"it cannot be read as Python: {problem or 'it is nested too deeply'}; write it plainly")


def _parsed(source: str) -> ast.Module:
    """The tree of `source`; asked twice, since Python 3.11 may raise SystemError where garbage is collected."""
    try:
        return ast.parse(source)
    except SystemError:
        return ast.parse(source)


def _refusals(code: Code) -> Iterator[Refusal]:
    if code.deepest is not None:
        yield Refusal(code.deepest, "syntax", "nesting this deep", "give parts of it names of their own")
        return
    for name, node in code.bindings.conflicts.items():
        why = "it stands for a part of Blender in one place and for something else in another; use two names"
        yield Refusal(node, "name", f"the name {name}", why)
    for node in code.nodes:
        judges = _JUDGES.get(type(node))
        if judges is None:
            if type(node) not in _HARMLESS:
                kind = type(node).__name__
                yield Refusal(node, "statement", kind, "this part of Python is not needed to build; write it plainly")
            continue
        for judge in judges:
            yield from judge(code, node)


def _finding(refusal: Refusal) -> Finding:
    line = getattr(refusal.node, "lineno", 1)
    column = getattr(refusal.node, "col_offset", 0)
    return Finding(line, column, refusal.family, f"line {line}: {refusal.what} is refused: {refusal.why}.")


def _unread(line: int, why: str, column: int = 0) -> Verdict:
    return Verdict((Finding(line, column, "syntax", f"line {line}: {why}."),), None)
