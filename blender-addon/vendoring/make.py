"""Makes what the add-on needs and nobody writes: `cos3d/vendor/` (libraries) and `cos3d/proto/` (messages).

    python3 make.py            makes what is missing or out of date
    python3 make.py --check    says whether all is up to date (exit code 0) or not (1); changes nothing

Libraries come from the package registry with pinned hashes, and their imports are made relative, so that nothing of
the add-on is ever seen by another add-on. Messages are generated from `proto/`. Both carry a stamp, the hash of what
they were made from. The tools live in an environment of their own in the user's cache, outside the checkout.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ADDON = HERE.parent / "cos3d"
CONTRACT = HERE.parent.parent / "proto"
STAMP = ".stamp"
OLDEST_PYTHON = (3, 11)


class CannotMake(Exception):
    """What failed and what to do about it, in plain words."""


@dataclass(frozen=True)
class Product:
    """A generated folder of the add-on, what it follows from, and how it is made (given the tools and the folder)."""

    folder: Path
    inputs: tuple[Path, ...]
    make: Callable[[Path, Path], None]

    def hash(self) -> str:
        """The hash of everything that the folder follows from."""
        return hash_of(self.inputs)

    def up_to_date(self) -> bool:
        """Whether the folder is there and was made from the inputs as they are."""
        stamp = self.folder / STAMP
        return stamp.is_file() and stamp.read_text(encoding="utf-8").strip() == self.hash()


def hash_of(files: Iterable[Path]) -> str:
    """SHA-256 over names and contents, hexadecimal."""
    digest = hashlib.sha256()
    for file in files:
        content = file.read_bytes()
        digest.update(f"{file.name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def run(arguments: list[str], what: str, work: Path | None = None) -> None:
    """Runs a program of the tools quietly, in `work`; its output is shown only if it fails."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment["PATH"] = f"{Path(arguments[0]).parent}{os.pathsep}{environment.get('PATH', '')}"
    if work is not None:
        environment.update({"TMPDIR": str(work), "TEMP": str(work), "TMP": str(work)})
    done = subprocess.run(
        arguments, cwd=work, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if done.returncode != 0:
        raise CannotMake(f"{what} failed (exit code {done.returncode}):\n{done.stdout.strip()}")


def cache() -> Path:
    """Where the tools are kept, outside the checkout."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "cos3d"


def tool_python(tools: Path) -> str:
    """The Python of an environment; the environment's other programs are beside it."""
    return str(tools / "Scripts" / "python.exe") if os.name == "nt" else str(tools / "bin" / "python")


def prepare_tools() -> Path:
    """The environment with the pinned tools, made if it is missing or was left half-made."""
    pinned = HERE / "tools.txt"
    name = f"vendoring-{sys.version_info[0]}.{sys.version_info[1]}-{hash_of([pinned])[:12]}"
    tools = cache() / name
    complete = tools / "complete"
    if complete.is_file() and Path(tool_python(tools)).exists():
        return tools
    print("Fetching the tools that prepare the add-on (once) ...", file=sys.stderr)
    shutil.rmtree(tools, ignore_errors=True)
    tools.parent.mkdir(parents=True, exist_ok=True)
    hint = "Making a Python environment (on Debian and Ubuntu it needs the package python3-venv)"
    run([sys.executable, "-m", "venv", str(tools)], hint)
    install = [tool_python(tools), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*install, "--no-deps", "--require-hashes", "-r", str(pinned)], "Fetching tools from the package registry")
    complete.write_text("", encoding="utf-8")
    return tools


def make_vendor(tools: Path, folder: Path) -> None:
    """Fetches the libraries into `folder` and makes their imports relative."""
    with tempfile.TemporaryDirectory(prefix="cos3d-vendor-") as name:
        work = Path(name)
        vendor = work / "cos3d" / "vendor"
        vendor.mkdir(parents=True)
        shutil.copy(HERE / "vendor.toml", work / "pyproject.toml")
        shutil.copy(HERE / "vendor.txt", vendor)
        text = '"""Libraries of others with their licences; imports made relative by vendoring/make.py."""\n'
        (vendor / "__init__.py").write_text(text, encoding="utf-8")
        run([tool_python(tools), "-m", "vendoring", "sync"], "Fetching the add-on's libraries", work)
        make_relative(tools, work)
        demand_licences(vendor)
        for stub in vendor.glob("*.pyi"):
            stub.unlink()
        shutil.copytree(vendor, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))


def make_relative(tools: Path, work: Path) -> None:
    """Turns every import of the private namespace into a relative one, and makes sure that none is left."""
    files = sorted(file.relative_to(work) for file in (work / "cos3d").rglob("*.py"))
    # The tool's exit code says whether it changed anything, which is no failure: zero is returned in its place.
    program = "import sys; from absolufy_imports import main; main(sys.argv[1:])"
    command = [tool_python(tools), "-c", program, "--never", "--application-directories", ".", *map(str, files)]
    run(command, "Making imports relative", work)
    libraries = {entry.stem for entry in (work / "cos3d" / "vendor").iterdir()} | {"cos3d"}
    for file in files:
        for line, name in absolute_imports((work / file).read_text(encoding="utf-8")):
            if name.partition(".")[0] in libraries:
                raise CannotMake(f"{file}, line {line}, still imports {name}, which another add-on could supply.")


def absolute_imports(text: str) -> Iterator[tuple[int, str]]:
    """Every import of a module by its absolute name, as line and name."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module is not None:
            yield node.lineno, node.module


def demand_licences(vendor: Path) -> None:
    """Every library must have brought its licence."""
    for line in (HERE / "vendor.txt").read_text(encoding="utf-8").splitlines():
        library = line.partition("==")[0]
        if line.startswith("#") or not library:
            continue
        beside = list(vendor.glob(f"{library}.LICENSE*")) + list((vendor / library).glob("LICENSE*"))
        if not beside:
            raise CannotMake(f"The library {library} brought no licence file.")


def contract_files() -> tuple[Path, ...]:
    """The files that describe the messages."""
    return tuple(sorted((CONTRACT / "cos3d" / "v1").glob("*.proto")))


def make_messages(tools: Path, folder: Path) -> None:
    """Generates the messages and makes their imports relative."""
    with tempfile.TemporaryDirectory(prefix="cos3d-proto-") as name:
        command = [tool_python(tools), "-m", "grpc_tools.protoc", f"-I{CONTRACT}", f"--python_out={name}"]
        run([*command, f"--pyi_out={name}", *map(str, contract_files())], "Generating the messages")
        for made in sorted((Path(name) / "cos3d" / "v1").iterdir()):
            text = made.read_text(encoding="utf-8")
            text = re.sub(r"^from cos3d\.v1 import", "from . import", text, flags=re.MULTILINE)
            text = re.sub(r"^from google\.protobuf", "from ..vendor.google.protobuf", text, flags=re.MULTILINE)
            (folder / made.name).write_text(text, encoding="utf-8")
    text = '"""The messages of the contract; generated from proto/ by vendoring/make.py."""\n'
    (folder / "__init__.py").write_text(text, encoding="utf-8")


def products() -> tuple[Product, ...]:
    """Everything that is made, in order."""
    recipe = (HERE / "make.py", HERE / "tools.txt")
    libraries = (*recipe, HERE / "vendor.toml", HERE / "vendor.txt")
    return (
        Product(ADDON / "vendor", libraries, make_vendor),
        Product(ADDON / "proto", (*recipe, *contract_files()), make_messages),
    )


def remake(product: Product, tools: Path) -> None:
    """Makes a product beside its place, then puts it there whole."""
    product.folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".making-", dir=product.folder.parent) as name:
        fresh = Path(name) / "fresh"
        fresh.mkdir()
        product.make(tools, fresh)
        (fresh / STAMP).write_text(product.hash() + "\n", encoding="utf-8")
        if product.folder.exists():
            product.folder.rename(Path(name) / "old")
        fresh.rename(product.folder)


def main() -> int:
    """Makes or checks everything; the exit code says whether all is up to date afterwards."""
    parser = argparse.ArgumentParser(description="Prepares the add-on's libraries and messages.")
    parser.add_argument("--check", action="store_true", help="only say whether all is up to date")
    arguments = parser.parse_args()
    stale = [product for product in products() if not product.up_to_date()]
    if arguments.check:
        for product in stale:
            print(f"{product.folder.name} is out of date: run blender-addon/vendoring/make.py", file=sys.stderr)
        return 1 if stale else 0
    if not stale:
        return 0
    if sys.version_info < OLDEST_PYTHON:
        raise CannotMake("Preparing the add-on needs Python 3.11 or newer (the finished add-on runs on 3.10).")
    tools = prepare_tools()
    for product in stale:
        remake(product, tools)
        print(f"Made {product.folder.name}.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except CannotMake as problem:
        print(f"{problem}", file=sys.stderr)
        sys.exit(1)
