"""Whether programs can be tried here: the server's settings for provers, and one prover started to see."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from ..exits import Trouble
from ..setup import blender as blenders
from .prover import Prover


@dataclass(frozen=True)
class Trial:
    """What came of it: whether a prover got ready, in plain words what it said of itself or why not, and the fix."""

    ready: bool
    text: str
    fix: str = ""


def attempt(chosen: str | None, state: Path) -> Trial:
    """Start a prover as the server in this state folder would, of COS3D_PROVER_BLENDER or else the chosen Blender."""
    if setting("COS3D_PROVERS", state) == "0":
        fix = "take COS3D_PROVERS=0 out of the environment or of settings.properties, then start the server again."
        return Trial(False, "turned off (COS3D_PROVERS=0)", fix)
    named = setting("COS3D_PROVER_BLENDER", state)
    started = time.monotonic()
    try:
        blender = blenders.find(named or chosen or None)
        if blender is None:
            return Trial(False, "there is no Blender", "see Blender above.")
        with Prover(blender) as prover:
            shut_in = ", ".join(prover.ready.isolation)
            return Trial(True, f"one got ready in {time.monotonic() - started:.1f} s, shut in by: {shut_in}")
    except Trouble as trouble:
        return Trial(False, trouble.text, "set COS3D_PROVER_BLENDER to a Blender that starts in the background.")


def setting(name: str, state: Path) -> str:
    """A setting as the server reads it: from the environment, else from its file; empty where it is not set."""
    if found := os.environ.get(name, "").strip():
        return found
    file = state / "settings.properties"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    pairs = [line.partition("=") for line in lines if not line.lstrip().startswith(("#", "!"))]
    return next((value.strip() for key, _, value in pairs if key.strip() == name), "")
