"""What `./cos3d doctor` says of provers: one that gets ready, and each way in which none can be had, with its fix."""

from __future__ import annotations

from pathlib import Path

import pytest

from command.proving import trying
from command.setup.blender import Blender
from command.subcommands import doctor


@pytest.fixture(autouse=True)
def state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A state folder of the test's own, and no settings."""
    monkeypatch.setenv("COS3D_STATE", str(tmp_path))
    monkeypatch.delenv("COS3D_PROVERS", raising=False)
    monkeypatch.delenv("COS3D_PROVER_BLENDER", raising=False)
    return tmp_path


def _finding(blender: Blender) -> doctor.Finding:
    return next(one for one in doctor.examine(str(blender.program)) if one.name == "provers")


def test_a_prover_gets_ready_and_says_how_it_is_shut_in(blender: Blender) -> None:
    found = _finding(blender)
    assert found.ok, found.found
    assert "got ready" in found.found and "limits" in found.found


def test_provers_that_are_turned_off_in_the_servers_file(blender: Blender, state: Path) -> None:
    (state / "settings.properties").write_text("# provers\nCOS3D_PROVERS = 0\n", encoding="utf-8")
    found = _finding(blender)
    assert not found.ok and not found.needed
    assert "COS3D_PROVERS=0" in found.found and "settings.properties" in found.fix


def test_a_blender_for_provers_that_is_not_there(
    blender: Blender, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COS3D_PROVER_BLENDER", "/nowhere/blender")
    trial = trying.attempt(str(blender.program), state)
    assert not trial.ready and "/nowhere/blender" in trial.text
    assert "COS3D_PROVER_BLENDER" in trial.fix


def test_a_blender_that_does_not_start_is_told_with_what_it_said(
    blender: Blender, state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "blender"
    broken.write_text("#!/bin/sh\ncase $1 in --version) echo Blender 9.9.9;; *) echo no library >&2; exit 3;; esac\n")
    broken.chmod(0o755)
    monkeypatch.setenv("COS3D_PROVER_BLENDER", str(broken))
    trial = trying.attempt(str(blender.program), state)
    assert not trial.ready and "exit code" in trial.text
