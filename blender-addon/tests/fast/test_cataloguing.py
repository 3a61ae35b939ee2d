"""What docstrings say, taken apart; and the file of a catalog. No Blender."""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

# The room's door needs Blender; its files that do not are loaded from a package without it.
_FOLDER = Path(__file__).parents[2] / "cos3d" / "cataloguing"
_PACKAGE = types.ModuleType("cataloguing_without_bpy")
_PACKAGE.__path__ = [str(_FOLDER)]
sys.modules[_PACKAGE.__name__] = _PACKAGE

from cataloguing_without_bpy import docstrings, entries, rna, wording  # type: ignore[import-not-found]  # noqa: E402

LERP = """.. method:: lerp(other, factor)

   Returns the interpolation of two vectors.

   :arg other: value to interpolate with.
   :type other: :class:`Vector`
   :arg factor: The interpolation value in [0.0, 1.0].
   :type factor: float
   :return: The interpolated vector.
   :rtype: :class:`Vector`
"""


def resolve(name: str) -> str | None:
    return {"Vector": "mathutils.Vector", "mathutils.Vector": "mathutils.Vector", "BMVert": "bmesh.types.BMVert"}.get(
        name
    )


def test_a_method_is_taken_apart() -> None:
    told = docstrings.function(LERP, resolve)
    assert told["doc"] == "Returns the interpolation of two vectors."
    assert [(one["name"], one["type"], one["required"]) for one in told["parameters"]] == [
        ("other", "vector", True),
        ("factor", "float", True),
    ]
    assert told["returns"][0]["type"] == "vector" and told["returns"][0]["target"] == "mathutils.Vector"


@pytest.mark.parametrize(
    ("call", "names", "required"),
    [
        ("(a, b=1, *, c=None)", ["a", "b", "c"], [True, False, False]),
        ("(a[, b])", ["a", "b"], [True, False]),
        ("(seq=(0.0, 0.0))", ["seq"], [False]),
        ("(seq=[0], other=None)", ["seq", "other"], [False, False]),
        ("()", [], []),
    ],
)
def test_signatures(call: str, names: list[str], required: list[bool]) -> None:
    told = docstrings.signature(call)
    assert [one["name"] for one in told.slots] == names
    assert [bool(one.get("required")) for one in told.slots] == required


def test_a_signature_that_is_no_python_is_kept_as_it_is() -> None:
    assert docstrings.signature("(a, ..., z!)") is None
    assert docstrings.function(".. function:: odd(a, ..., z!)\n", resolve)["signature"] == "(a, ..., z!)"


@pytest.mark.parametrize(
    ("text", "kind", "more"),
    [
        ("float", "float", {}),
        ("list of :class:`BMVert`", "list", {"target": "bmesh.types.BMVert"}),
        ("Literal['X', 'Y']", "enum", {"items": [{"id": "X"}, {"id": "Y"}]}),
        (":class:`Vector` or None", "vector", {"optional": True}),
        ("float triplet", "list", {}),
        ("something else entirely", "any", {}),
    ],
)
def test_wordings(text: str, kind: str, more: dict[str, Any]) -> None:
    told = wording.of(text, resolve)
    assert told["type"] == kind
    assert more.items() <= told.items()


@given(some.text())
def test_whatever_a_docstring_holds_something_comes_of_it(text: str) -> None:
    told = docstrings.function(text, resolve)
    assert set(told) <= {"doc", "parameters", "returns", "signature", "variadic", "static"}
    assert "type" in wording.of(text, resolve)


@pytest.mark.parametrize("default", ["1e999", "-1e999", "(0.0, 1e999)"])
def test_a_default_without_end_is_left_out(default: str) -> None:
    told = docstrings.function(f".. method:: far(end={default})", resolve)
    assert [(one["name"], "default" in one) for one in told["parameters"]] == [("end", False)]


_PIECES = [
    ".. method:: f",
    ".. class:: C",
    ":arg x: ",
    ":type x: ",
    ":rtype: ",
    ":type: ",
    "(a, b=1)",
    "(",
    ")",
    "[",
    "]",
    "[, b]",
    "=",
    "1e999",
    "'A'",
    "Literal['X', 'Y']",
    "enum in [",
    "Optional[",
    "tuple[",
    "list of ",
    ":class:`Vector`",
    "BMVert",
    "None",
    " or ",
    "|",
    ",",
    "**more",
    "{",
    "}",
    " -> ",
    "\0",
    "\n",
    "\n   ",
]


@settings(deadline=None)
@given(some.lists(some.sampled_from(_PIECES), max_size=14).map("".join))
def test_pieces_of_docstrings_in_any_order_can_be_written(text: str) -> None:
    told = [docstrings.function(text, resolve), docstrings.attribute(text, resolve), wording.of(text, resolve)]
    assert entries.written({}, [{"id": str(place), "kind": "function", **one} for place, one in enumerate(told)])


_ENTRIES = some.lists(
    some.fixed_dictionaries({"id": some.text(max_size=8), "kind": some.sampled_from(["type", "module"])}), max_size=20
)


@given(_ENTRIES, some.randoms(use_true_random=False))
def test_the_file_is_the_same_whatever_the_order(many: list[dict[str, Any]], random: Any) -> None:
    shuffled = list(many)
    random.shuffle(shuffled)
    first, second = (entries.written({"blender": "9.9.9"}, order) for order in (many, shuffled))
    assert first == second
    head, _, rest = gzip.decompress(first).partition(b"\n")
    header = json.loads(head)
    assert header["digest"] == hashlib.sha256(rest).hexdigest()
    assert header["entries"] == rest.count(b"\n") == len({(one["id"], one["kind"]) for one in many})


def test_what_is_empty_is_left_out_and_zeros_stay() -> None:
    assert entries.facts(a=None, b=False, c="", d=[], e=0, f=0.0, g="x") == {"e": 0, "f": 0.0, "g": "x"}


def test_long_words_are_cut_between_words() -> None:
    cut = entries.shortened("word " * 200)
    assert len(cut) <= entries.LONGEST_DOC and cut.endswith("word …")


def told_number(**other: Any) -> types.SimpleNamespace:
    """A number as RNA tells it."""
    usual = {
        "type": "FLOAT",
        "subtype": "NONE",
        "unit": "NONE",
        "is_readonly": False,
        "is_output": False,
        "description": "",
        "is_array": False,
        "array_length": 0,
        "array_dimensions": (0, 0, 0),
        "default": 0.0,
        "default_array": (),
    }
    limits = dict.fromkeys(("hard_max", "soft_max"), 3.5e38) | dict.fromkeys(("hard_min", "soft_min"), -3.5e38)
    return types.SimpleNamespace(**{**usual, **limits, **other})


def test_what_goes_is_told_with_its_versions() -> None:
    going = {
        "is_deprecated": True,
        "deprecated_note": "Use the tool",
        "deprecated_version": (5, 0, 0),
        "deprecated_removal_version": (6, 0, 0),
    }
    assert rna.slot(told_number(**going))["deprecated"] == {
        "note": "Use the tool",
        "version": "5.0.0",
        "removal": "6.0.0",
    }
    unsaid = {**going, "deprecated_note": "", "deprecated_version": (0, 0, 0), "deprecated_removal_version": (0, 0, 0)}
    assert rna.slot(told_number(**unsaid))["deprecated"] == {"note": "deprecated"}
    assert "deprecated" not in rna.slot(told_number(is_deprecated=False))
    assert "deprecated" not in rna.slot(told_number()), "Blenders before 5.0 know nothing of it"


@given(
    low=some.integers(-5, 5),
    width=some.integers(0, 5),
    default=some.one_of(some.integers(-9, 9), some.lists(some.integers(-9, 9), min_size=2, max_size=4)),
)
def test_a_default_is_told_where_it_lies_in_its_range(low: int, width: int, default: int | list[int]) -> None:
    limits = {"hard_min": low, "soft_min": low, "hard_max": low + width, "soft_max": low + width}
    many = isinstance(default, list)
    shape = {"is_array": True, "array_length": len(default), "default_array": default} if many else {"default": default}
    told = rna.slot(told_number(type="INT", **limits, **shape))
    inside = all(low <= one <= low + width for one in (default if isinstance(default, list) else [default]))
    assert told.get("default") == (default if inside else None)
