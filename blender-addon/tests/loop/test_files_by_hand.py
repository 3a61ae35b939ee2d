"""In a file made by hand, a series of asks changes what was asked and nothing else, and saving loses nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from conftest import Ask

MARK = r'scenes/Scene \["cos3d_request"\]'
"""The scene remembers which request is in force, so that undo is noticed."""
MEMBERS = r"scenes/Scene (view_layers\[0\]\.)?(objects|collection\.|layer_collection\.).*"
"""The lists of what is in the scene."""
HIDDEN = "scenes/Scene hidden by the eye in .*"
QUOTED = "Würfel \"alt\" 'neu'"


@dataclass(frozen=True)
class Case:
    """Instructions on a selection, patterns for all that may come, go and change, and what must (empty: nothing)."""

    instructions: tuple[str, ...]
    select: str
    changed: tuple[str, ...]
    must: str
    added: str = "nothing"
    removed: str = "nothing"


CASES = {
    "move": Case(
        ("move it up 20 cm",), QUOTED, (rf"objects/{re.escape(QUOTED)} location",), "objects/Würfel.* location"
    ),
    "rotate and scale": Case(
        ("rotate it by 30 degrees and then make it twice as big",),
        "Gesicht",
        (r"objects/Gesicht (rotation_euler|scale|location)",),
        "objects/Gesicht scale",
    ),
    "bevel of one of two that share a mesh": Case(
        ("bevel the edges by 2 cm",), "Cube linked duplicate", (r"objects/Cube linked duplicate modifiers.*",), ".*"
    ),
    "color": Case(
        ("make it red",),
        "Gesicht",
        (r"objects/Gesicht (material_slots|active_material|color).*", r"meshes/Gesicht materials.*"),
        "(objects|meshes)/Gesicht .*",
        added="materials/.*",
    ),
    "duplicate": Case(
        ("duplicate it",),
        "Skin of the rig",
        (MEMBERS, r"collections/Möbel & Zeug objects.*", "meshes/Skin users"),
        r"collections/Möbel & Zeug objects.*",
        added=r"(objects/Skin of the rig|meshes/Skin).*",
    ),
    "delete": Case(
        ("delete it",),
        "Arc",
        (MEMBERS, r"collections/Möbel & Zeug objects.*"),
        r"collections/Möbel & Zeug objects.*",
        removed="(objects|curves)/Arc",
    ),
    "rename": Case(
        ('rename it to "Schild & Söhne"',),
        "Sign",
        (MEMBERS, r"collections/Möbel & Zeug objects.*"),
        r"collections/Möbel & Zeug objects.*",
        added="objects/Schild & Söhne",
        removed="objects/Sign",
    ),
    "on top": Case(("put it on top of Gesicht",), "Sign", (r"objects/Sign location",), "objects/Sign location"),
    "align": Case(("align it with Gesicht",), "Sign", (r"objects/Sign location",), "objects/Sign location"),
    "move and undo": Case(("move it up 20 cm", "undo that"), "Sign", (), ""),
    "hide": Case(("hide it",), "Sign", (HIDDEN, r"objects/Sign hide_viewport"), f"{HIDDEN}|objects/Sign hide_viewport"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_only_what_was_asked_changes(ask: Ask, case: Case) -> None:
    done, changes = ask(*case.instructions, select=[case.select])
    assert [request["status"] for request in done.report["requests"]] == ["applied"] * len(case.instructions), done
    assert all(request["collateral"] == [] for request in done.report["requests"])
    assert _beyond(changes.changed, (MARK, *case.changed)) == []
    assert _beyond(changes.added, (case.added,)) == []
    assert _beyond(changes.removed, (case.removed,)) == []
    assert not case.must or any(re.fullmatch(case.must, one) for one in changes.changed), changes.changed
    assert (case.added == "nothing") == (not changes.added)
    assert (case.removed == "nothing") == (not changes.removed)


def test_assets_come_and_are_edited_beside_everything_else(ask: Ask) -> None:
    done, changes = ask(
        "make a chair", "make the legs 20 % longer", "paint the chair dark green", "add a slat", "undo that"
    )
    assert [request["status"] for request in done.report["requests"]] == ["applied"] * 5, done.report["requests"]
    assert changes.removed == frozenset()
    assert _beyond(changes.changed, (MARK, MEMBERS)) == []
    assert {block.partition("/")[0] for block in changes.added} <= {
        "collections", "materials", "meshes", "node_groups", "objects", "texts",
    }  # fmt: skip
    assert any(block.startswith("texts/") for block in changes.added)


def test_what_is_not_understood_or_linked_from_a_library_changes_nothing(ask: Ask) -> None:
    done, changes = ask("frobnicate it", "move it up 1 m", "fold it into a swan", select=["Regal der Bibliothek"])
    assert [request["status"] for request in done.report["requests"]] == ["not_understood", "refused", "not_understood"]
    assert (changes.added, changes.removed, changes.changed) == (frozenset(), frozenset(), ())


def _beyond(found: frozenset[str] | tuple[str, ...], allowed: tuple[str, ...]) -> list[str]:
    return sorted(one for one in found if not any(re.fullmatch(pattern, one, re.DOTALL) for pattern in allowed))
