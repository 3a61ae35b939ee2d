"""For any text `inspect` answers; limits written into a program do not change what it computes."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cos3d import gate
from cos3d.gate import door

_WORDS = st.sampled_from(
    """import from bpy data ops wm math as def class lambda return yield for in if else while try except: with match
    case del global ( ) [ ] { } . , : ; = == := ** << * @ f"{x}" "a" 'b 1 0x1 1e9 x self __class__""".split()
) | st.sampled_from(["\\", "#", " ", "\n", "\n\t", "\0", "é", "\uff45", "\ud800"])
_TEXT = st.one_of(
    st.text(max_size=60),
    st.lists(_WORDS, max_size=30).map(" ".join),
    st.lists(_WORDS, max_size=30).map("".join),
)


@given(_TEXT)
@settings(max_examples=400, deadline=None)
def test_any_text_has_a_verdict(text: str) -> None:
    for purpose in gate.Purpose:
        verdict = gate.inspect(text, purpose=purpose)
        assert verdict.passed == (not verdict.findings)
        assert verdict.tree is not None or verdict.findings[0].family == "syntax"
        for finding in verdict.findings:
            assert finding.line >= 1 and finding.text.startswith(f"line {finding.line}: ")


@pytest.mark.parametrize("times", [1, 2])
def test_a_reader_that_fails_once_is_asked_again(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Python 3.11 may raise SystemError where garbage collection strikes while it makes the tree."""
    left = times
    real = ast.parse

    def parse(source: str) -> ast.Module:
        nonlocal left
        if left:
            left -= 1
            raise SystemError("AST constructor recursion depth mismatch (before=2, after=3)")
        return real(source)

    monkeypatch.setattr(door.ast, "parse", parse)
    verdict = gate.inspect("x = 1\n", purpose=gate.Purpose.PROGRAM)
    assert verdict.passed == (times == 1)
    assert [finding.family for finding in verdict.findings] == ["syntax"] * (times - 1)


_NUMBERS = st.integers(-9, 9).map(str)
_VALUES = st.recursive(
    st.one_of(_NUMBERS, st.sampled_from(["a", "b", "c", "len(rows)"])),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*", "<", "=="]), inner).map(lambda p: f"({p[0]} {p[1]} {p[2]})"),
        st.tuples(inner, st.sampled_from(["2", "3", "(a % 5)"])).map(lambda p: f"({p[0]} ** {p[1]})"),
        inner.map(lambda v: f"(1 << ({v}) % 7)"),
        inner.map(lambda v: f"sum(x * ({v}) for x in range(4) if x % 2)"),
        inner.map(lambda v: f"(lambda x, y=2: x + y)({v})"),
        inner.map(lambda v: f"len([0] * (({v}) % 9))"),
        inner.map(lambda v: f"abs(pow({v}, 2))"),
    ),
    max_leaves=6,
)
_STATEMENTS = st.one_of(
    st.tuples(st.sampled_from("abc"), st.sampled_from(["=", "+=", "-=", "*="]), _VALUES).map(" ".join),
    _VALUES.map(lambda v: f"rows.append({v})"),
    _VALUES.map(lambda v: f"rows[-1:] = [{v}, 1]"),
    _VALUES.map(lambda v: f"table[str({v})] = {v}"),
    _VALUES.map(lambda v: f"thing.size = {v}"),
    _VALUES.map(lambda v: f"b **= 2\nb = (b + ({v})) % 97"),
    _VALUES.map(lambda v: f"for i in range(3):\n    a = (a + i * ({v})) % 101"),
    _VALUES.map(lambda v: f"while a > 50 or a < -50:\n    a //= 3\n    c = ({v}) % 13\n    if a == -1:\n        break"),
    _VALUES.map(lambda v: f"try:\n    c = 7 // ({v})\nexcept:\n    c = 5\nfinally:\n    rows.append(c)"),
    _VALUES.map(
        lambda v: f"def function(x):\n    'Said.'\n    return x + ({v}) if x < 5 else function(x - 1)\na = function(8)"
    ),
    _VALUES.map(lambda v: f"match ({v}) % 4:\n    case 0:\n        a = 1\n    case x if x > 2:\n        a = x"),
)
_HEAD = "a, b, c = 1, 2, 3\nrows, table = [0], {}\nclass Thing:\n    size = 0\nthing = Thing()\n"
_RESULT = "result = [a % 10**9, b % 10**9, c % 10**9, rows[-9:], sorted(table), thing.size]\n"


def _run(code: Any, space: dict[str, Any]) -> tuple[str, Any]:
    try:
        exec(code, space)
    except Exception as problem:
        return type(problem).__name__, str(problem)
    return "", space["result"]


@given(st.lists(_STATEMENTS, max_size=5))
@settings(max_examples=150, deadline=None)
def test_limits_do_not_change_results(statements: list[str]) -> None:
    source = _HEAD + "\n".join(statements) + "\n" + _RESULT
    verdict = gate.inspect(source, purpose=gate.Purpose.PROGRAM)
    assert verdict.tree is not None and verdict.findings == ()
    plain = _run(compile(source, "<program>", "exec"), {"__name__": "plain"})
    limited = _run(compile(gate.instrument(verdict.tree), "<program>", "exec"), gate.namespace("plain"))
    if limited[0] != "Forbidden":
        assert limited == plain
