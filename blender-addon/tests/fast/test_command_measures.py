"""Medians and goals of the measurements."""

from __future__ import annotations

import pytest

from command.measures import Measure, percentile, summaries
from command.subcommands import bench


def test_medians_over_runs_are_held_against_goals() -> None:
    runs = [[Measure("start", value, "ms", 100.0), Measure("size", 1.0, "MB")] for value in (90.0, 300.0, 95.0)]
    start, size = summaries(runs)
    assert (start.median, start.met) == (95.0, True)
    assert (size.median, size.met) == (1.0, None)
    assert start.row() == ["start", "95.0", "ms", "90.0 to 300.0", "≤ 100", "met"]
    assert summaries([[Measure("start", 101.0, "ms", 100.0)]])[0].row()[-1] == "MISSED"
    assert start.to_json()["values"] == [90.0, 300.0, 95.0]


def test_percentiles_are_values_that_were_measured() -> None:
    values = [float(number) for number in range(100, 0, -1)]
    assert percentile(values, 0.5) == 51.0
    assert percentile(values, 0.99) == 100.0
    assert percentile([7.0], 0.99) == 7.0


def test_every_bench_says_what_it_measures() -> None:
    assert "loop" in bench.names()
    for name in bench.names():
        module = bench.load(name)
        assert module.__doc__
        assert callable(module.measure)


def test_an_unknown_bench_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    from command import dispatch, exits

    assert dispatch.main(["bench", "speed"]) == exits.USAGE
    assert "loop" in capsys.readouterr().err
