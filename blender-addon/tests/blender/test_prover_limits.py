"""What a job may use where it does not say: alike in the prover, in its starter and on the page."""

from __future__ import annotations

import re

from background import BackgroundBlender

from command.paths import ROOT
from command.proving import ended


def _unsaid() -> dict[str, float]:
    from dataclasses import asdict

    from cos3d.proto import prover_pb2
    from cos3d.proving.limits import Limits

    return asdict(Limits.of(prover_pb2.Limits()))


def _page() -> dict[str, float]:
    """The table "0 stands for" of docs/PROVING.md, by limit: seconds, bytes, numbers, characters."""
    text = (ROOT / "docs" / "PROVING.md").read_text(encoding="utf-8").partition("0 stands for")[2]
    rows = re.findall(r"^\| `(\w+)` \| ([\d,]+)( GiB)?", text, re.MULTILINE)
    return {name: int(number.replace(",", "")) << (30 if unit else 0) for name, number, unit in rows}


def test_a_limit_that_a_job_does_not_tell_is_that_of_the_page(blender: BackgroundBlender) -> None:
    page = _page()
    assert blender.run(_unsaid) == page
    assert (page["seconds"], page["memory"]) == (ended.SECONDS, ended.MEMORY)
