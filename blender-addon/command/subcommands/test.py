"""Every test: checks of the code, the add-on's core, Java, then in real background Blenders and a real Blender window.

Without flags: Blender 3.4 or the one given (headless and in a window under Xvfb) and bpy 5.0.1.
"""

import argparse
import os
import tempfile

from ..exits import DONE, FINDINGS
from ..files import write_json
from ..testing import runner, stages
from .options import add_blender, add_json

MOST_FAILURES = 10
"""Lines about failures that a stage shows again at the end: all of them stand in its own output."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """How much to test."""
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--fast", action="store_true", help="only what needs no Blender")
    size.add_argument(
        "--all", action="store_true", help="also bpy 4.5.15 and 5.2.3, and windows of Blender 4.3 and 5.2 in chroots"
    )
    parser.add_argument(
        "-k", metavar="WORDS", help="only tests whose name matches (one word also chooses among Java's)"
    )
    add_blender(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Runs the stages, all of them even if one fails, two Blenders at a time; exit code 0 when all passed, else 1."""
    with tempfile.TemporaryDirectory(prefix="cos3d-test-") as state:
        # A state folder of the tests' own: they neither find nor stop a server that the user has running.
        os.environ["COS3D_STATE"] = state
        return _run(options, stages.Choice(options.fast, options.all, options.k, options.blender))


def _run(options: argparse.Namespace, choice: stages.Choice) -> int:
    ends = runner.run_all(stages.chosen(choice), keyword=options.k is not None)
    results = [end for end in ends if isinstance(end, runner.Result)]
    absent = [end for end in ends if isinstance(end, stages.Absent)]
    _sum_up(results, absent)
    passed = all(result.passed for result in results) and any(result.tests for result in results)
    if options.json:
        write_json(options.json, _report(passed, results, absent))
    return DONE if passed else FINDINGS


def _sum_up(results: list[runner.Result], absent: list[stages.Absent]) -> None:
    print("\n=== all stages")
    for result in results:
        print(f"{'passed' if result.passed else 'FAILED'}  {result.name}, {result.seconds:.0f} s")
        for line in result.failures[:MOST_FAILURES]:
            print(f"        {line}")
    for stage in absent:
        print(f"absent  {stage.name}: {stage.reason}")
    if not any(result.tests for result in results):
        print("No test was run.")
    for result in results:
        for line in result.closing:
            print(line)


def _report(passed: bool, results: list[runner.Result], absent: list[stages.Absent]) -> dict[str, object]:
    return {
        "passed": passed,
        "stages": [
            {
                "name": r.name,
                "passed": r.passed,
                "seconds": round(r.seconds, 1),
                "tests": r.tests,
                "closing": r.closing,
                "failures": r.failures,
            }
            for r in results
        ],
        "absent": [{"name": stage.name, "reason": stage.reason} for stage in absent],
    }
