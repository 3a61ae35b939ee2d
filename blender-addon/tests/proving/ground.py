"""A prover that tests share, and what they ask of it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from command.proving import prover
from command.setup.blender import Blender

HEAD = '"""Thing."""\nimport bpy\nimport bmesh\nimport math\nfrom mathutils import Matrix, Vector\n\n# Components\n'
BOX = '''
def {name}():
    """A box of 1 m that stands on the ground."""
    mesh = bpy.data.meshes.new("{shown}")
    shape = bmesh.new()
    bmesh.ops.create_cube(shape, size=1.0, matrix=Matrix.Translation(Vector(({x}, 0, {z}))))
    {more}
    shape.to_mesh(mesh)
    shape.free()
    return [bpy.data.objects.new("{shown}", mesh)]
'''


def box(name: str = "box", *, x: float = 0.0, z: float = 0.5, more: str = "pass") -> str:
    """A component that makes one box."""
    return BOX.format(name=name, shown=name.capitalize(), x=x, z=z, more=more)


def program(*components: str) -> str:
    """A program of components."""
    return HEAD + "\n".join(components)


def children(process: int) -> list[int]:
    """The children of a process. Its threads come and go meanwhile; one that is gone has none."""
    found: list[int] = []
    for task in Path(f"/proc/{process}/task").iterdir():
        try:
            found.extend(map(int, (task / "children").read_text(encoding="ascii").split()))
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def lives(process: int) -> bool:
    """Whether there is such a process and it is no zombie."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def wait_until_gone(processes: Iterable[int]) -> None:
    """Wait until none of the processes lives; those of a name space end a moment after the one that was started."""
    until = time.monotonic() + 15
    while living := [process for process in processes if lives(process)]:
        assert time.monotonic() < until, f"still there: {living}"
        time.sleep(0.05)


class Ground:
    """Starts the prover when first asked, and anew after one that ended."""

    def __init__(self, blender: Blender) -> None:
        self.messages = prover.messages()
        self._blender = blender
        self._prover: prover.Prover | None = None
        self._jobs = 0

    @property
    def prover(self) -> prover.Prover:
        """The prover that lives now."""
        if self._prover is not None and not self._prover.alive:
            self.close()
        if self._prover is None:
            self._prover = prover.Prover(self._blender)
        return self._prover

    @property
    def prover_alive(self) -> bool:
        """Whether the last prover still lives."""
        return self._prover is not None and self._prover.alive

    def prove(
        self,
        text: str,
        components: Sequence[str] = (),
        views: Sequence[str] = (),
        base: bytes = b"",
        subjects: Sequence[str] = (),
        size: int = 64,
        **limits: float,
    ) -> Any:
        """The proof of a program; `pictures` of the result are kept in `self.pictures`."""
        self._jobs += 1
        self.pictures: dict[str, bytes] = {}
        job = self.messages.Job(
            id=str(self._jobs),
            program=text,
            components=components,
            views=views,
            picture_size=size,
            base=base,
            subjects=subjects,
            limits=self.messages.Limits(**limits),
        )
        return self.prover.prove(job, self.pictures.__setitem__)

    def verdict(self, proof: Any) -> str:
        """ "proven", "refused", "failed" or "limit"."""
        name: str = self.messages.Proof.Verdict.Name(proof.verdict)
        return name.removeprefix("VERDICT_").lower()

    def close(self) -> None:
        """End the prover."""
        if self._prover is not None:
            self._prover.close()
        self._prover = None
