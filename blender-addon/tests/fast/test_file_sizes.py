"""Files stay small: none has more than 500 lines, at most one in twenty more than 300."""

from __future__ import annotations

from pathlib import Path

from command.paths import ADDON, ROOT

MADE = (ADDON / "cos3d" / "vendor", ADDON / "cos3d" / "proto")
"""Libraries of others and generated messages, whose form is not ours."""


def _files() -> list[Path]:
    """The launcher, and every Python file of the add-on's project that people write."""
    written = [path for path in ADDON.rglob("*.py") if not any(path.is_relative_to(made) for made in MADE)]
    hidden = {path for path in written if any(part.startswith(".") for part in path.relative_to(ADDON).parts)}
    return [ROOT / "cos3d", *(path for path in written if path not in hidden)]


def test_files_stay_small() -> None:
    lines = {path.relative_to(ROOT): len(path.read_bytes().splitlines()) for path in _files()}
    assert len(lines) > 150
    assert {path: count for path, count in lines.items() if count > 500} == {}, "files of more than 500 lines"
    large = {path: count for path, count in lines.items() if count > 300}
    assert len(large) <= len(lines) // 20, f"files of more than 300 lines: {large}"
