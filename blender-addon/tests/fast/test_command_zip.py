"""The add-on's zip: complete, small, the same bytes every time."""

from __future__ import annotations

import ast
import io
import os
import zipfile
from pathlib import Path

import pytest

from command import addon_zip
from command.exits import Trouble
from command.paths import ADDON


def test_it_suits_both_ways_of_installing() -> None:
    names = addon_zip.names(addon_zip.content())
    assert {name.split("/")[0] for name in names} == {"cos3d"}
    assert {"cos3d/__init__.py", "cos3d/blender_manifest.toml", "cos3d/LICENSE"} <= set(names)
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name or name.endswith((".pyc", ".pyi"))]
    assert not [name for name in names if name.endswith((".so", ".pyd", ".dylib"))]


def test_it_states_what_old_and_new_blenders_read() -> None:
    tree = ast.parse((ADDON / "cos3d" / "__init__.py").read_text())
    values = {
        target.id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    assert values["bl_info"]["blender"] == (3, 4, 0)
    manifest = (ADDON / "cos3d" / "blender_manifest.toml").read_text()
    assert 'id = "cos3d"' in manifest
    assert ".".join(map(str, values["bl_info"]["version"])) in manifest


def test_it_carries_the_licence_of_each_vendored_package() -> None:
    names = addon_zip.names(addon_zip.content())
    packages = {name.split("/")[2].removesuffix(".py") for name in names if name.startswith("cos3d/vendor/")}
    packages = {name for name in packages if (ADDON / "cos3d/vendor" / name).is_dir() and name != "google"}
    licences = [name.lower() for name in names if "licen" in name.lower() or "copying" in name.lower()]
    assert {name for name in packages if not any(name in licence for licence in licences)} == set()


def _addon(folder: Path) -> Path:
    for name in (
        "__init__.py",
        "blender_manifest.toml",
        "LICENSE",
        "ui/panel.py",
        "tests/test_a.py",
        "__pycache__/a.pyc",
        ".stamp",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    source = _addon(tmp_path / "a")
    first = addon_zip.content(source)
    for path in source.rglob("*"):
        os.utime(path, (1e9, 1e9))
        path.chmod(0o700)
    assert addon_zip.content(source) == first
    assert addon_zip.content(_addon(tmp_path / "b")) == first
    assert addon_zip.names(first) == [
        f"cos3d/{name}" for name in ("LICENSE", "__init__.py", "blender_manifest.toml", "ui/panel.py")
    ]
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert archive.testzip() is None


def test_what_is_missing_or_too_large_is_told(tmp_path: Path) -> None:
    source = _addon(tmp_path / "a")
    (source / "ui" / "large.bin").write_bytes(os.urandom(addon_zip.LARGEST + 1))
    with pytest.raises(Trouble, match="more than"):
        addon_zip.content(source)
    (source / "LICENSE").unlink()
    with pytest.raises(Trouble, match="lacks LICENSE"):
        addon_zip.content(source)
