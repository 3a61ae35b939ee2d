"""The catalog of the Blender under test, compared with what is known of it."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender


def _build(file: str) -> int:
    from cos3d import cataloguing

    with open(file, "wb") as out:
        return out.write(cataloguing.build())


@pytest.fixture(scope="module")
def files(blender: BackgroundBlender, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two catalogs of the same Blender, one built after the other."""
    folder = tmp_path_factory.mktemp("catalogs")
    made = folder / "first.catalog.gz", folder / "second.catalog.gz"
    for file in made:
        blender.run(_build, file=str(file))
    return made


@pytest.fixture(scope="module")
def catalog(files: tuple[Path, Path]) -> dict[tuple[str, str], dict[str, Any]]:
    """Entries by id and kind."""
    with gzip.open(files[0]) as lines:
        next(lines)
        told = [json.loads(line) for line in lines]
    return {(entry["id"], entry["kind"]): entry for entry in told}


def test_the_header_tells_the_truth(files: tuple[Path, Path], blender: BackgroundBlender) -> None:
    def version() -> list[int]:
        import bpy

        return list(bpy.app.version)

    first, _, rest = gzip.decompress(files[0].read_bytes()).partition(b"\n")
    header = json.loads(first)
    assert header["schema"] == 1 and header["version"] == blender.run(version)
    assert header["build"].lower() not in ("", "unknown"), "two builds of one version would share a catalog"
    assert header["digest"] == hashlib.sha256(rest).hexdigest()
    assert header["entries"] == rest.count(b"\n") > 15_000


def test_the_same_blender_gives_the_same_bytes(files: tuple[Path, Path]) -> None:
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_modifier_is_told_with_its_word_and_limits(catalog: dict[tuple[str, str], dict[str, Any]]) -> None:
    assert catalog["modifier:BEVEL", "variant"]["target"] == "bpy.types.BevelModifier"
    segments = catalog["bpy.types.BevelModifier.segments", "property"]
    assert (segments["type"], segments["min"], segments["max"]) == ("int", 1, 1000)
    width = catalog["bpy.types.BevelModifier.width", "property"]
    assert width["unit"] == "LENGTH" and width["subtype"] == "DISTANCE"
    assert catalog["bpy.types.BevelModifier", "type"]["bases"][0] == "bpy.types.Modifier"


def test_operators_and_functions_are_told_with_what_they_take(catalog: dict[tuple[str, str], dict[str, Any]]) -> None:
    bevel = {one["name"]: one for one in catalog["bpy.ops.mesh.bevel", "operator"]["parameters"]}
    assert {"offset", "segments", "affect"} <= set(bevel)
    assert {item["id"] for item in bevel["affect"]["items"]} == {"VERTICES", "EDGES"}
    new = catalog["bpy.types.ObjectModifiers.new", "function"]
    assert [one["name"] for one in new["parameters"]] == ["name", "type"]
    assert new["returns"][0]["target"] == "bpy.types.Modifier"
    assert catalog["bmesh.ops.bevel", "function"]["parameters"]
    assert catalog["mathutils.Vector.lerp", "function"]["owner"] == "mathutils.Vector"
    assert catalog["bpy.types.Object.children_recursive", "property"]["readonly"]


def test_sockets_are_told_as_this_blender_has_them(
    catalog: dict[tuple[str, str], dict[str, Any]], blender: BackgroundBlender
) -> None:
    def sockets() -> list[str]:
        import bpy

        tree = bpy.data.node_groups.new("Test", "ShaderNodeTree")
        node = tree.nodes.new("ShaderNodeBsdfPrincipled")
        return [one.name for one in node.inputs if one.enabled]

    told = [one["name"] for one in catalog["node:ShaderNodeBsdfPrincipled", "node"]["inputs"] if "when" not in one]
    assert told == blender.run(sockets)


def test_limits_of_sockets_are_kept_by_blender(
    catalog: dict[tuple[str, str], dict[str, Any]], blender: BackgroundBlender
) -> None:
    def kept(limits: list[tuple[str, str, str, float, float]]) -> list[str]:
        import bpy

        wrong = []
        for tree_type, name, place, low, high in limits:
            node = bpy.data.node_groups.new("Test", tree_type).nodes.new(name)
            socket = next(one for one in node.inputs if one.identifier == place)
            several = hasattr(socket.default_value, "__len__")
            for value in (-1e6, 1e6):
                socket.default_value = (
                    [value] * len(socket.default_value) if several else type(socket.default_value)(value)
                )
                found = max(socket.default_value, key=abs) if several else socket.default_value
                if not low <= found <= high:
                    wrong.append(f"{name}: {socket.name} took {found}")
        return wrong

    nodes = [told for (_, kind), told in catalog.items() if kind == "node" and told["trees"][0] != "CompositorNodeTree"]
    limits = [
        (
            node["trees"][0],
            node["id"].removeprefix("node:"),
            one["identifier"],
            one.get("min", -1e9),
            one.get("max", 1e9),
        )
        for node in nodes
        for one in node.get("inputs", [])
        if "when" not in one and "default" in one and ("min" in one or "max" in one)
    ]
    assert len({name for _, name, *_ in limits}) > 50
    assert blender.run(kept, limits=limits) == []
    assert "max" not in catalog["bpy.types.NodeSocketFloatFactor.default_value", "property"]
    assert catalog["bpy.types.NodeSocketColor.default_value", "property"]["min"] == 0


def test_values_that_only_instances_tell(catalog: dict[tuple[str, str], dict[str, Any]]) -> None:
    engine = catalog["bpy.types.RenderSettings.engine", "property"]
    assert engine["dynamic"] and "CYCLES" in {one["id"] for one in engine["items"]}
    assert ("bpy.context.active_object", "context") in catalog
    assert catalog["bpy.data", "constant"]["target"] == "bpy.types.BlendData"


def test_every_type_that_is_named_is_told(catalog: dict[tuple[str, str], dict[str, Any]]) -> None:
    types = {identifier for identifier, kind in catalog if kind == "type"}
    bases = {base for entry in catalog.values() for base in entry.get("bases", [])}
    owners = {entry["owner"] for entry in catalog.values() if entry["kind"] == "property"}
    assert not owners - types
    assert not bases - types


def test_operators_tell_where_they_may_run(
    files: tuple[Path, Path], catalog: dict[tuple[str, str], dict[str, Any]]
) -> None:
    def polls(name: str) -> list[str]:
        told: list[str] = catalog[f"bpy.ops.{name}", "operator"].get("polls", [])
        return told

    assert polls("mesh.bevel") == ["edit/mesh"]
    assert polls("pose.transforms_clear") == ["pose/armature"]
    assert {"object/none", "edit/mesh"} <= set(polls("mesh.primitive_cube_add"))
    assert "object/none" not in polls("object.modifier_add") and "object/mesh" in polls("object.modifier_add")
    assert polls("node.add_node") == [], "it asks for an editor, of which nothing can be told"
    header = json.loads(gzip.decompress(files[0].read_bytes()).partition(b"\n")[0])
    said = {situation for entry in catalog.values() for situation in entry.get("polls", [])}
    assert said == set(header["tried"])


def test_words_for_modifiers_of_animation_curves(catalog: dict[tuple[str, str], dict[str, Any]]) -> None:
    assert catalog["curve_modifier:CYCLES", "variant"]["target"] == "bpy.types.FModifierCycles"
    assert catalog["curve_modifier:NOISE", "variant"]["target"] == "bpy.types.FModifierNoise"


def test_defaults_lie_in_their_ranges(catalog: dict[tuple[str, str], dict[str, Any]]) -> None:
    beyond = [
        name
        for (name, kind), entry in catalog.items()
        if kind == "property" and entry.get("type") in ("int", "float")
        for value in (entry["default"] if isinstance(entry.get("default"), list) else [entry.get("default")])
        if value is not None and not entry.get("min", value) <= value <= entry.get("max", value)
    ]
    assert beyond == []
