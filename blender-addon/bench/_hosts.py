"""Hosts without Blender: each shows a scene, asks once, and takes the patch as applied."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from command.exits import Trouble
from cos3d.core import wishes
from cos3d.core.places import Record
from cos3d.link import Endpoint, Link
from cos3d.proto.patch_pb2 import ENDING_APPLIED, Outcome
from cos3d.proto.scene_pb2 import Asset, ObjectColumns, SceneSnapshot, Selection
from cos3d.proto.studio_pb2 import Answer, FromHost, FromServer, Hello, Instruction
from cos3d.proto.studio_pb2 import Host as Program

PATIENCE = 120.0
"""Seconds until all have their answers."""


class Host:
    """One conversation about an asset, or about an empty scene where it has no name."""

    def __init__(self, asset: str = "", program: str = "", without: Sequence[str] = ()) -> None:
        self.asset = asset
        self.without = without
        """Aids that a model does without."""
        self.source = program
        self.program = ""
        """The program that came in the patch; empty where none came."""
        self.answer = Answer()
        self.seconds = 0.0
        """From asking to the patch."""
        self._link = Link()
        self._asked = 0.0
        self.welcome = self.done = False

    def open(self, endpoint: Endpoint, version: str) -> None:
        """Says hello and shows the scene."""
        self._link.open(endpoint)
        program = Program(name="Blender", version="3.4.1")
        self._say(FromHost(hello=Hello(protocol=1, version=version, host=program)))
        assets, objects = [], ObjectColumns()
        if self.asset:
            assets = [
                Asset(id="a1", name=self.asset, root="root", collection=self.asset, program=self.source, version=1)
            ]
            objects = ObjectColumns(
                id=["root"], name=[self.asset], type=["EMPTY"], parent=[""], asset=["a1"], component=[""], part=[""],
                materials=[""], visible=[True], editable=[True], data_users=[1],
            )  # fmt: skip
        snapshot = SceneSnapshot(
            assets=assets, objects=objects, selection=Selection(), name="Scene", unit_scale=1, cursor=[0, 0, 0]
        )
        self._say(FromHost(snapshot=snapshot))

    def ask(self, wish: str) -> None:
        """Asks; the clock begins."""
        self._asked = time.perf_counter()
        instruction = Instruction(request="r1", text=wish)
        if self.without:
            instruction = wishes.asked_so(instruction, "full", self.without)
        self._say(FromHost(instruction=instruction))

    def step(self) -> None:
        """Takes what came."""
        for data in self._link.step(0.002):
            message = FromServer.FromString(data)
            kind = message.WhichOneof("message")
            self.welcome = self.welcome or kind == "welcome"
            if kind == "patch":
                self.seconds = time.perf_counter() - self._asked
                step = message.patch.steps[0]
                self.program = str(step.make_asset.program or step.edit_program.program)
                self._say(FromHost(outcome=Outcome(request="r1", ending=ENDING_APPLIED, undo_steps=1)))
            elif kind == "answer":
                self.answer = message.answer
                self.done = True

    def close(self) -> None:
        """Takes leave."""
        self._link.close()

    def _say(self, message: FromHost) -> None:
        self._link.send(message.SerializeToString())


def ask_all(state: Path, hosts: Sequence[Host], wishes: Sequence[str]) -> Sequence[Host]:
    """Opens all conversations, then asks in all of them at once, and waits for all answers."""
    record = Record.read(state)
    if record is None:
        raise Trouble("The server does not say where it listens.", "see its log.")
    try:
        for host in hosts:
            host.open(Endpoint(record.port, record.token), record.version)
        _until(hosts, lambda host: host.welcome)
        for host, wish in zip(hosts, wishes, strict=True):
            host.ask(wish)
        _until(hosts, lambda host: host.done)
    finally:
        for host in hosts:
            host.close()
    return hosts


def _until(hosts: Sequence[Host], met: Callable[[Host], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not all(met(host) for host in hosts):
        if time.monotonic() > end:
            raise Trouble(f"Not all sessions were answered within {PATIENCE:g} s.", "a busy machine: try again.")
        for host in hosts:
            host.step()
        time.sleep(0.001)
