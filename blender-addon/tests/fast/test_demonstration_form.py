"""The form of the demonstrations, told from their text alone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]
PROGRAMS = sorted((REPOSITORY / "prompts" / "demonstrations").glob("*.py"))
SECTIONS = ["# Parameters", "# Measures", "# Shapes", "# Components", "# Assembly"]


def functions(path: Path) -> dict[str, str]:
    """The source of each function at the top of a file, decorators included."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    found = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            found[node.name] = "\n".join(lines[first - 1 : node.end_lineno])
    return found


SHARED = functions(REPOSITORY / "prompts" / "shapes" / "shapes.py")


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_shared_shapes_are_copied_unchanged(path: Path) -> None:
    changed = [name for name, source in functions(path).items() if SHARED.get(name, source) != source]
    assert not changed, f"{path.name} has its own form of {', '.join(changed)}: copy it from prompts/shapes/shapes.py"


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_every_function_is_used_and_says_what_it_makes(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            assert ast.get_docstring(node), f"{path.name}: {node.name} has no docstring"
            assert node.name in named, f"{path.name}: {node.name} is never used"


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_every_parameter_and_measure_is_used(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    written = [
        name.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name) and name.id.isupper()
    ]
    assert not [name for name in written if name not in read], path.name
    assert len(written) == len(set(written)), f"{path.name} states a name twice"


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_sections_stand_in_order(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line in SECTIONS] == SECTIONS
    assert max(len(line) for line in lines) <= 120
    assert len(lines) <= 500


def test_every_program_can_be_asked_for() -> None:
    nouns = (REPOSITORY / "prompts/rules/nouns.txt").read_text(encoding="utf-8")
    named = sorted(line.split()[1].rstrip(":") for line in nouns.splitlines() if line.startswith("asset "))
    assert named == [path.stem for path in PROGRAMS]
