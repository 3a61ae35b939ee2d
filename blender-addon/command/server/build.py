"""Builds the server by Maven when its sources changed since the last build."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..exits import Trouble
from ..files import locked, read_json, write_json
from ..paths import ROOT, SERVER_TARGET
from ..processes import step
from ..setup import Need, java, require
from . import fast_start, launch

SOURCES = ("pom.xml", "proto", "server", "prompts")
NOT_SOURCES = {"target", "build", "test", "__pycache__", ".git"}
JAR = SERVER_TARGET / "server.jar"
STAMP = SERVER_TARGET / "cos3d-build.json"


@dataclass(frozen=True)
class Server:
    """A built server: the JDK that runs it and its jar files."""

    jdk: java.Jdk
    jars: tuple[Path, ...]


def ensure() -> Server:
    """The server, built if its sources changed, with a fresh `launch.json`."""
    require(Need.MAVEN)
    jdk = java.ensure()
    with locked(ROOT / "build" / "server.lock"):
        digest = sources_digest()
        if not is_built(digest):
            _build(jdk)
            write_json(STAMP, {"sources": digest})
        server = Server(jdk, (JAR, *sorted((SERVER_TARGET / "lib").glob("*.jar"))))
        cache = fast_start.ensure(jdk.java, server.jars)
        launch.write(launch.command(jdk.java, server.jars, cache))
    return server


def is_built(digest: str) -> bool:
    """Whether the jar in `server/target` was built from sources with this digest."""
    return JAR.exists() and (read_json(STAMP) or {}).get("sources") == digest


def sources_digest() -> str:
    """A digest of names, sizes and times of all files that the build reads (a few milliseconds)."""
    digest = hashlib.sha256()
    for path in sorted(_source_files()):
        status = path.stat()
        digest.update(f"{path.relative_to(ROOT)}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _source_files() -> Iterator[Path]:
    for name in SOURCES:
        start = ROOT / name
        if start.is_file():
            yield start
        for folder, inner, files in os.walk(start):
            inner[:] = [name for name in inner if name not in NOT_SOURCES]
            yield from (Path(folder, file) for file in files)


def maven(jdk: java.Jdk, *arguments: str) -> tuple[list[str], dict[str, str]]:
    """A Maven command line for the whole project, and the environment in which it finds the JDK."""
    return ["mvn", "-B", "-ntp", "-f", str(ROOT / "pom.xml"), *arguments], jdk.environment


def _build(jdk: java.Jdk) -> None:
    if not (ROOT / "pom.xml").exists():
        raise Trouble("There is no pom.xml: this checkout has no server to build.", "check the project out again.")
    command, environment = maven(jdk, "-q", "-Dmaven.test.skip=true", "-pl", "server", "-am", "package")
    step(
        "Building the server (maven)",
        command,
        "see what Maven says above; `./cos3d doctor` checks the JDK.",
        environment,
        ROOT,
    )
    if not JAR.exists():
        raise Trouble(
            f"Maven succeeded, but {JAR.relative_to(ROOT)} is not there.", "look at the build of server/pom.xml."
        )
