"""The stages of a test run, in order, chosen by its flags."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..cataloguing import kept
from ..exits import Trouble
from ..paths import ADDON, ROOT
from ..server import build
from ..setup import Need, addon_parts, blender_module, environments, java, offer, require
from ..setup import blender as blenders
from . import chroot
from .share import SHARE

MODULES_ALWAYS = ("5.0.1",)
MODULES_WIDE = ("4.5.15", "5.2.3")
CHROOTS_WIDE = ("trixie", "sid")
SHORT_LIVED = {"JDK_JAVA_OPTIONS": "-XX:TieredStopAtLevel=1"}
"""For servers that live for seconds: compiled lightly they do the same for a fifth less of the processor."""


@dataclass(frozen=True)
class Stage:
    """One runner: its name, command line and variables. `shown` picks the lines of its output worth showing."""

    name: str
    command: list[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    folder: Path = ADDON
    shown: Callable[[str], bool] = lambda line: True
    alone: bool = False
    """Whether it writes where others of its kind write: such stages wait for each other."""


@dataclass(frozen=True)
class Absent:
    """A stage that cannot run here, and why; only what lies behind `--all` may be absent."""

    name: str
    reason: str


@dataclass(frozen=True)
class Lane:
    """Stages that run one after another, beside those of other lanes; `name` marks their lines on the terminal."""

    name: str
    stages: Iterator[Stage | Absent]


@dataclass(frozen=True)
class Beside:
    """Lanes that run side by side, for each keeps about one core busy."""

    lanes: tuple[Lane, ...]


@dataclass(frozen=True)
class Choice:
    """What the flags of `test` say."""

    fast: bool = False
    wide: bool = False
    keyword: str | None = None
    blender: str | None = None


def chosen(choice: Choice) -> Iterator[Stage | Absent | Beside]:
    """The stages of a run, made one by one: what a later stage needs is installed when it is reached."""
    python = environments.tools()
    addon_parts.ensure()
    compiled = (Lane("java", _maven(choice)),) if choice.keyword is None or choice.keyword.isidentifier() else ()
    yield Beside((Lane("python", _python(python, choice)), *compiled))
    yield _link(python, choice)
    if choice.fast:
        return
    yield from _blenders(python, choice)


def _python(python: Path, choice: Choice) -> Iterator[Stage]:
    """What needs neither Blender nor the server."""
    if choice.keyword is None:
        yield Stage("ruff", [str(python), "-m", "ruff", "check", "."])
        yield Stage("ruff format", [str(python), "-m", "ruff", "format", "--check", "."])
        yield Stage("mypy", [str(python), "-m", "mypy"])
    yield _pytest("fast", python, {}, choice)


def _blenders(python: Path, choice: Choice) -> Iterator[Stage | Absent | Beside]:
    server = build.ensure()
    started_server = {"JAVA25_HOME": str(server.jdk.home)}
    blender = blenders.ensure(choice.blender)
    offer(Need.SANDBOX)
    if not blender.is_module:
        require(Need.WINDOW)  # before the lanes part: the system's packages are installed by one at a time
    modules = MODULES_ALWAYS if choice.blender is None else ()
    shares = [{**started_server, SHARE: f"{place}/{len(modules)}"} for place in range(len(modules) + 1)]
    first = Lane(f"Blender {blender.version}", _with_blender(blender, python, shares[0], choice))
    others = [
        Lane(f"bpy {release}", _with_module(release, python, share, choice))
        for release, share in zip(modules, shares[1:], strict=True)
    ]
    yield Beside((first, *others))
    if choice.wide:
        yield from _wide(python, started_server, choice)


def _with_blender(
    blender: blenders.Blender, python: Path, environment: Mapping[str, str], choice: Choice
) -> Iterator[Stage | Absent]:
    label = f"Blender {blender.version}"
    yield from _headless(blender.program, label, python, environment, choice)
    yield from _provers(blender.program, label, environment, choice)
    if not blender.is_module:
        yield _window(python, environment, choice, blender)


def _link(python: Path, choice: Choice) -> Stage:
    """The add-on's link and core against the real server, without Blender."""
    server = build.ensure()
    return _pytest("link", python, {"JAVA25_HOME": str(server.jdk.home)}, choice)


def _wide(python: Path, environment: Mapping[str, str], choice: Choice) -> Iterator[Stage | Absent]:
    for release in MODULES_WIDE:
        if blender_module.python_for(release) is None:
            yield Absent(f"blender (bpy {release})", f"there is no Python {blender_module.PYTHON_OF[release]}")
        else:
            yield from _with_module(release, python, environment, choice)
    for suite in CHROOTS_WIDE:
        if reason := chroot.impossible():
            yield Absent(f"window ({suite})", reason)
        else:
            yield _window(python, environment, choice, chroot.ensure(suite))


def _with_module(
    release: str, python: Path, environment: Mapping[str, str], choice: Choice
) -> Iterator[Stage | Absent]:
    program, label = blender_module.ensure(release), f"bpy {release}"
    yield from _provers(program, label, environment, choice)  # first, for Maven runs in one lane at a time
    yield from _headless(program, label, python, environment, choice)


def _headless(
    program: Path, label: str, python: Path, environment: Mapping[str, str], choice: Choice
) -> Iterator[Stage | Absent]:
    """The add-on's hands in a background Blender, provers in every sandbox that there is, and the whole loop."""
    for kind, more in (("blender", {}), ("proving", {}), ("loop", SHORT_LIVED)):
        yield _pytest(kind, python, {**environment, **more, "COS3D_BLENDER": str(program)}, choice, label)


def _window(python: Path, environment: Mapping[str, str], choice: Choice, blender: blenders.Blender) -> Stage:
    require(Need.WINDOW)
    variables = {**environment, "COS3D_BLENDER": str(blender.program), "LIBGL_ALWAYS_SOFTWARE": "1"}
    return _pytest("window", python, variables, choice, f"Blender {blender.version}")


def _pytest(kind: str, python: Path, environment: Mapping[str, str], choice: Choice, label: str = "") -> Stage:
    folder = ADDON / "tests" / kind
    if not any(folder.glob("**/test_*.py")):
        raise Trouble(
            f"{folder.relative_to(ROOT)} holds no tests.",
            "check the project out again: a test run without them proves nothing.",
        )
    chosen = ["-k", choice.keyword] if choice.keyword else []
    command = [str(python), "-m", "pytest", "-q", str(folder), *chosen]
    return Stage(f"{kind} ({label})" if label else kind, command, environment)


def _maven(choice: Choice) -> Iterator[Stage]:
    if not (ROOT / "server" / "src" / "test").is_dir():
        raise Trouble(
            "server/src/test holds no tests.", "check the project out again: a test run without them proves nothing."
        )
    require(Need.MAVEN)
    pattern = [f"-Dtest=*{choice.keyword}*", "-Dsurefire.failIfNoSpecifiedTests=false"] if choice.keyword else []
    command, environment = build.maven(java.ensure(), *pattern, "verify")
    yield Stage("java", command, environment, ROOT, worth_showing)


def _provers(program: Path, label: str, environment: Mapping[str, str], choice: Choice) -> Iterator[Stage]:
    """The server's tests that need a Blender or its catalog: provers, and the check.

    Those tagged "once" are about the server, whatever the Blender: the last lane runs them.
    """
    if choice.keyword is not None and not choice.keyword.isidentifier():
        return
    pattern = [f"-Dtest=*{choice.keyword}*"] if choice.keyword else ["-Dtest=Blender*"]
    place, _, last = environment.get(SHARE, "").partition("/")
    left_out = "" if place == last else "once"
    tagged = ["-Dtests.tagged=blender", f"-Dtests.left-out={left_out}", "-Dsurefire.failIfNoSpecifiedTests=false"]
    command, variables = build.maven(java.ensure(), "-pl", "server", "-am", *tagged, *pattern, "test")
    catalog = kept.ensure(blenders.ensure(str(program)))
    named = {"COS3D_BLENDER": str(program), "COS3D_CATALOG": str(catalog)}
    yield Stage(f"java ({label})", command, {**variables, **named}, ROOT, worth_showing, alone=True)


def worth_showing(line: str) -> bool:
    """Whether a line of Maven says something to a person: results, errors, warnings of the compiler."""
    return any(mark in line for mark in ("Tests run:", "[ERROR]", "[WARNING]", "BUILD ", "FAIL"))


def environment_of(stage: Stage) -> dict[str, str]:
    """The variables of a stage: ours and its own, without the language model of the person who runs the tests."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COS3D_MODEL")}
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1", **stage.environment}
