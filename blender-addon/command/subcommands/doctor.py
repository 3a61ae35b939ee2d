"""Says what is found on this machine, what is missing, and the fix for each; installs nothing."""

import argparse
from dataclasses import asdict, dataclass

from ..exits import DONE, FINDINGS
from ..files import write_json
from ..paths import ROOT, cache_folder, state_folder
from ..proving import trying
from ..server import build, fast_start, models, running
from ..setup import Need, addon_parts, blender_module, environments, java
from ..setup import blender as blenders
from ..setup.packages import advice, can_install, missing
from .options import add_blender, add_json


@dataclass(frozen=True)
class Finding:
    """One line of the doctor: what is here, or the fix where it is not; `needed` if nothing works without it."""

    name: str
    ok: bool
    needed: bool
    found: str
    fix: str = ""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The Blender to look at, or the language models alone, and where to report."""
    add_blender(parser)
    parser.add_argument("--model", action="store_true", help="only ask each language model one tiny question")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Prints the findings; exit code 0 when nothing needed is missing, else 1."""
    findings = ask_models() if options.model else examine(options.blender)
    for finding in findings:
        mark = "ok     " if finding.ok else "MISSING" if finding.needed else "absent "
        print(
            f"{mark} {finding.name}: {finding.found}"
            + (f"\n        fix: {finding.fix}" if finding.fix and not finding.ok else "")
        )
    sick = [finding for finding in findings if finding.needed and not finding.ok]
    print("All that is needed is here." if not sick else f"{len(sick)} needed thing(s) missing." + _promise())
    if options.json:
        write_json(options.json, {"ok": not sick, "findings": [asdict(finding) for finding in findings]})
    return FINDINGS if sick else DONE


def examine(chosen_blender: str | None) -> list[Finding]:
    """All findings, in the order in which a command would need them."""
    return [
        _blender(chosen_blender),
        _packages("display-free rendering", Need.RENDERING, needed=True),
        _packages("Maven", Need.MAVEN, needed=True),
        _jdk(),
        _addon_parts(),
        _server(),
        _running(),
        _model(),
        _packages("Python environments", Need.VENV, needed=False),
        _packages("window tests", Need.WINDOW, needed=False),
        _packages("sandbox for provers", Need.SANDBOX, needed=False),
        _provers(chosen_blender),
        *map(_module, blender_module.PYTHON_OF),
        Finding("folders", True, False, f"cache {cache_folder()}, state {state_folder()}"),
    ]


def ask_models() -> list[Finding]:
    """One finding for each language model of the settings, which is asked one tiny question."""
    told = [
        Finding(
            f"language model {one.model} ({', '.join(one.roles)})",
            one.answered,
            True,
            one.text if one.answered else "does not answer",
            one.text,
        )
        for one in models.ask()
    ]
    return told or [_model()]


def _promise() -> str:
    return " A command that needs them installs them." if can_install() else ""


def _blender(chosen: str | None) -> Finding:
    found = blenders.find(chosen)
    if found is None:
        return Finding("Blender", False, True, "none found", advice(["blender"]))
    kind = "Python module" if found.is_module else "program"
    return Finding("Blender", True, True, f"{found.version} ({kind}), {found.program}")


def _packages(name: str, need: Need, needed: bool) -> Finding:
    packages = missing([need])
    return Finding(
        name, not packages, needed, f"without {' '.join(packages)}" if packages else "found", advice(packages)
    )


def _jdk() -> Finding:
    found = java.find()
    if found is None:
        return Finding(
            "JDK 25",
            False,
            True,
            "none found",
            "install a JDK 25 and set JAVA25_HOME; any command that builds makes one.",
        )
    return Finding(
        "JDK 25", True, True, f"{found.version}, {found.home}" + (" (made by this command)" if found.made else "")
    )


def _addon_parts() -> Finding:
    made = addon_parts.are_up_to_date()
    text = "libraries and messages are made" if made else "libraries and messages are not made"
    return Finding("add-on", made, False, text, "any command that needs them makes them.")


def _server() -> Finding:
    fix = "any command that needs it builds it; `./cos3d serve` does nothing else."
    if not build.is_built(build.sources_digest()):
        return Finding("server", False, False, "not built from these sources", fix)
    fast = "with" if fast_start.CACHE.exists() else "without"
    return Finding("server", True, False, f"built, {build.JAR.relative_to(ROOT)}, {fast} a fast start")


def _running() -> Finding:
    found = running.find()
    if found is None:
        return Finding("running server", False, False, "none", "the add-on starts one when it needs it.")
    return Finding(
        "running server", True, False, f"process {found.process}, port {found.port}, version {found.version}"
    )


def _provers(chosen: str | None) -> Finding:
    if not addon_parts.are_up_to_date():
        return Finding("provers", False, False, "not tried: the add-on's parts are not made", "see add-on above.")
    trial = trying.attempt(chosen, state_folder())
    return Finding("provers", trial.ready, False, trial.text, trial.fix)


def _model() -> Finding:
    name = trying.setting("COS3D_MODEL", state_folder()) or "none"
    if name == "none":
        return Finding(
            "language model",
            False,
            False,
            "none set: wishes are understood by rules alone",
            "set COS3D_MODEL, such as ollama:NAME.",
        )
    return Finding("language model", True, False, f"{name}; `./cos3d doctor --model` asks whether it answers")


def _module(release: str) -> Finding:
    name, place = f"bpy {release}", cache_folder() / f"bpy-{release}"
    if (place / environments.STAMP).exists():
        return Finding(name, True, False, str(place / "bin" / "python"))
    if blender_module.python_for(release) is None:
        minor = blender_module.PYTHON_OF[release]
        return Finding(name, False, False, f"no Python {minor} for it", f"install python{minor}.")
    return Finding(name, False, False, "not installed yet", "the tests that use it install it.")
