"""The notes can be read by machines, and tell the truth about the Blender under test."""

from __future__ import annotations

import ast

import drift_set
import notes_set
import pytest
from background import BackgroundBlender

NOTES = notes_set.everything()
KNOWN = {note.id for note in NOTES}


def test_there_are_many_and_each_has_its_own_name() -> None:
    assert len(KNOWN) == len(NOTES) >= 380


def test_the_drift_set_speaks_of_notes_that_there_are() -> None:
    assert {idiom.note for idiom in drift_set.everything() if idiom.note} <= KNOWN


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.id)
def test_it_is_short_and_well_formed(note: notes_set.Note) -> None:
    assert 3 <= len(note.prose.split()) <= 60
    assert "\n\n" not in note.prose
    assert note.works is None or note.use or note.code
    for _, line in note.code:
        ast.parse(line)
    for _, edits in note.mend:
        assert {old for old, _ in edits} <= set(note.names)


@pytest.fixture(scope="module")
def there(blender: BackgroundBlender) -> set[str]:
    """What of all that notes name exists in the Blender under test."""
    patterns = {name for note in NOTES for names in [note.names, *(names for _, names in note.use)] for name in names}
    found: list[str] = blender.run("notes_inside:existing", patterns=sorted(patterns))
    return set(found)


@pytest.fixture(scope="module")
def version(blender: BackgroundBlender) -> tuple[int, int]:
    major, minor = blender.run("notes_inside:version")
    return major, minor


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.id)
def test_its_names_exist_where_it_says_so(note: notes_set.Note, there: set[str], version: tuple[int, int]) -> None:
    expected = set(note.names) if note.works_in(version) else set()
    assert set(note.names) & there == expected


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.id)
def test_what_it_recommends_exists(note: notes_set.Note, there: set[str], version: tuple[int, int]) -> None:
    if note.works is None or not note.works_in(version):
        assert set(note.used_in(version)) <= there
