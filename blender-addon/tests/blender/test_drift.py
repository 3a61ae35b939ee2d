"""The drift set tells the truth about the Blender under test."""

from __future__ import annotations

import drift_set
import pytest
from background import BackgroundBlender

SET = drift_set.everything()


def test_the_set_is_large_and_has_both_kinds() -> None:
    assert len({idiom.id for idiom in SET}) == len(SET) >= 780
    for version in drift_set.VERSIONS:
        raising = sum(version in idiom.raises for idiom in SET)
        assert 0.2 <= raising / len(SET) <= 0.6, version


def test_files_are_as_they_would_be_written() -> None:
    for path in drift_set.files():
        assert path.read_text(encoding="utf-8") == "\n".join(idiom.text() for idiom in drift_set.idioms(path)), (
            path.name
        )


@pytest.mark.parametrize("idiom", SET, ids=lambda idiom: idiom.id)
def test_what_raises_has_a_way_out(idiom: drift_set.Idiom) -> None:
    assert set(idiom.raises) == set(idiom.right)


@pytest.fixture(scope="module")
def version(blender: BackgroundBlender) -> str:
    version: str = blender.run("drift_inside:version")
    if version not in drift_set.VERSIONS:
        pytest.skip(f"The set was established on {', '.join(drift_set.VERSIONS)}, not on {version}.")
    return version


@pytest.mark.parametrize("idiom", SET, ids=lambda idiom: idiom.id)
def test_it_raises_where_the_set_says_so(blender: BackgroundBlender, version: str, idiom: drift_set.Idiom) -> None:
    assert drift_set.raised(blender, idiom) == idiom.raises.get(version)
