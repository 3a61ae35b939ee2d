"""What test runners said that matters at the end of the whole run: their closing lines, and what failed."""

import re

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
PYTEST = re.compile(
    r"^(=* ?)?(\d+ (passed|failed|errors?|skipped|deselected|xfailed|xpassed|warnings?)(, )?)+ in [\d.]+s.*$"
    r"|^no tests ran in .*$"
)
SUREFIRE = re.compile(r"^(\[\w+\] )?(Tests run: \d+, Failures: \d+, Errors: \d+, Skipped: \d+)$")
OTHERS = re.compile(
    r"^(Success: .*|Found \d+ errors?.*|All checks passed!.*|\d+ files? (already formatted|would be reformatted).*)$"
)

FAILED = re.compile(
    r"^(FAILED|ERROR) \S.*$"  # pytest's short summary
    r"|^\[ERROR\]   \S.*$"  # a test in surefire's summary
    r"|^\[ERROR\] /\S+:\[\d+,\d+\] .*$"  # javac
    r"|^\S+:\d+:(\d+:)? (error: .*|[A-Z]+\d+ .*)$"  # mypy, ruff
)
LONGEST = 300
"""Characters of a line about a failure that are shown again."""


def plain(line: str) -> str:
    """A line without colours."""
    return ESCAPES.sub("", line).rstrip()


def closing_lines(output: list[str]) -> list[str]:
    """The lines that sum a runner's work up, as it printed them; of surefire the totals, without Maven's mark."""
    found = []
    for line in map(plain, output):
        if surefire := SUREFIRE.match(line):
            found.append(surefire[2])
        elif PYTEST.match(line) or OTHERS.match(line):
            found.append(line)
    return found


def failures(output: list[str]) -> list[str]:
    """The lines that name what failed and why, each once and cut to `LONGEST`; the last ones where none does."""
    lines = [line for line in map(plain, output) if line]
    named = dict.fromkeys(line[:LONGEST] for line in lines if FAILED.match(line))
    return list(named) or [line[:LONGEST] for line in lines[-5:]]


def count_tests(lines: list[str]) -> int:
    """How many tests the closing lines say were carried out (passed or failed, not skipped)."""
    total = 0
    for line in lines:
        if surefire := re.match(r"Tests run: (\d+), .*Skipped: (\d+)", line):
            total += int(surefire[1]) - int(surefire[2])
        else:
            total += sum(
                int(count) for count in re.findall(r"(\d+) (?:passed|failed|errors?)\b", line) if PYTEST.match(line)
            )
    return total
