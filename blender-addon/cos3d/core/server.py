"""The server's life as the add-on minds it: found, started, started again when it is dead, and explained."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from ..link import Backoff, Endpoint
from . import processes
from .places import Launch, Record, Unsafe, state_folder

PROTOCOL = 1
"""Version of the contract that this add-on speaks."""

_LOOK = 0.02
"""Seconds between looks while a server starts."""
_REST = 0.5
"""Seconds between looks where nothing is expected to happen."""
_PATIENCE = 60.0
"""Seconds that a server may take from its start to listening."""
_GRACE = 5.0
"""Seconds that a start which found another server may wait for that one to listen."""
_TRIES = 3
"""Starts, or connections to a living server, that may fail in a row."""
_UNTIL_IDLE = ("--until-idle", "5")
"""A server started by an add-on ends when its last Blender has left."""


class Server:
    """Finds the server of this user or starts it. `step` never blocks; nothing is started before the first step.

    The server holds a lock, so that of two Blenders which start one at once, one start ends with exit code 0, and
    both find the same record.
    """

    def __init__(self, folder: Path | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self.folder = folder or state_folder()
        self._clock = clock
        self._backoff = Backoff(first=0.1, limit=5.0)
        self._record: Record | None = None
        self._unusable: Record | None = None
        self._child: subprocess.Popen[bytes] | None = None
        self._child_since = 0.0
        self._child_served = False
        self._grace_until: float | None = None
        self._ending: tuple[int, float] | None = None
        self._failures = 0
        self._misses = 0
        self._wanted = True
        self._due = 0.0
        self._restartable = False
        self.status = "starting"
        self.text = "Looking for the server."
        self.mend_label = ""

    @property
    def endpoint(self) -> Endpoint | None:
        """Where the server listens; None unless the status is "ready"."""
        if self.status != "ready" or self._record is None:
            return None
        return Endpoint(self._record.port, self._record.token)

    @property
    def log(self) -> Path:
        """What the last started server printed."""
        return self.folder / "server-start.log"

    def step(self) -> None:
        """Look, and do what is due; never blocks."""
        code = None if self._child is None else self._child.poll()
        if code is not None:
            self._child = None
        if self.status == "ready":
            return
        now = self._clock()
        if self._ending is not None and not self._ended(now):
            return
        if code is not None and not self._child_served:
            self._child_ended(code, now)
        if now >= self._due:
            self._look(now)

    def want(self) -> bool:
        """Have the server started where it is stopped; whether there is hope that it will come."""
        if self.status == "stopped":
            self._begin_again()
            self._look(self._clock())
        return self.status in ("starting", "ready")

    def mend(self) -> None:
        """Do what the button says: restart the server where that helps, look again and start it otherwise."""
        restart = self._restartable and self._record is not None
        process = self._record.process if self._record is not None else 0
        self._begin_again()
        if restart:
            processes.end(process)
            self._ending = (process, self._clock() + _GRACE)
            self._say("starting", "Restarting the server.")

    def unreachable(self, text: str) -> None:
        """No conversation came about, or it broke: look again after a pause, and start anew where it is dead."""
        record = self._record
        self._misses += 1
        if record is not None and (not processes.is_alive(record.process) or self._misses >= _TRIES):
            self._unusable = record
        self._wanted = True
        self._say("starting", "Connecting to the server again.")
        self._due = self._clock() + self._backoff.pause()

    def reached(self) -> None:
        """The server welcomed us: where it is the one that was started here, its end will be no failed start."""
        self._child_served = self._child is not None
        self._failures = self._misses = 0
        self._unusable = None
        self._backoff.reset()

    def left(self, reason: str) -> None:
        """The server took its leave in good order: another may come, but none is started until it is wanted."""
        self._unusable = self._record
        self._wanted = False
        self._child_since = self._clock()  # it may take its time to end, as one that starts may
        self._due = self._clock() + _REST
        self._say("stopped", f"The server was stopped{f': {reason}' if reason else ''}.", "Start server")

    def turned_away(self, status: str, text: str, restartable: bool) -> None:
        """The server refused us, as `status` "wrong_version" or "refused"; `restartable`: a new start helps."""
        try:
            newer = Record.read(self.folder)
        except Unsafe:
            newer = None
        if newer is not None and newer != self._record and status == "refused":
            self._say("starting", "Connecting to the server again.")  # it was a former server's token
            return
        self._unusable = self._record
        self._restartable = restartable
        self._wanted = False
        self._due = self._clock() + _REST
        self._say(status, text, "Restart server" if restartable else "Connect again")

    def _say(self, status: str, text: str, mend: str = "") -> None:
        self.status, self.text, self.mend_label = status, text, mend

    def _begin_again(self) -> None:
        self._wanted, self._restartable = True, False
        self._unusable = self._grace_until = self._ending = None
        self._failures = self._misses = 0
        self._backoff.reset()
        self._due = 0.0
        self._say("starting", "Looking for the server.")

    def _look(self, now: float) -> None:
        self._due = now + _LOOK
        try:
            record = Record.read(self.folder)
            alive = record is not None and processes.is_alive(record.process)
            if record is not None and alive and record != self._unusable:
                self._found(record, now)
            elif self._child is not None:
                self._starting(now)
            elif self._grace_until is not None and now < self._grace_until:
                return
            elif self._grace_until is not None:
                self._grace_until = None
                self._locked_out(record, now)
            elif self._wanted:
                self._start(Launch.read(self.folder), now)
            elif self._restartable and self.status == "wrong_version" and not alive:
                self._begin_again()  # the other version has gone by itself
            else:
                self._due = now + _REST
        except Unsafe as problem:
            self._due = now + _REST
            self._say("refused", str(problem), "Look again")

    def _found(self, record: Record, now: float) -> None:
        self._record, self._grace_until = record, None
        launch = Launch.read(self.folder)
        if record.protocol == PROTOCOL and (launch is None or launch.version == record.version):
            self._say("ready", "The server listens.")
            return
        self._unusable, self._wanted, self._due = record, False, now + _REST
        if record.protocol > PROTOCOL:
            text = f"The server (version {record.version}) is newer than this add-on: update the add-on."
            self._say("wrong_version", text, "Look again")
        elif launch is not None and launch.version != record.version:
            self._restartable = True
            text = f"The server that runs is version {record.version}, the one installed is {launch.version}."
            self._say("wrong_version", text, "Restart server")
        else:
            text = f"The server (version {record.version}) is older than this add-on: update the server."
            self._say("wrong_version", text, "Look again")

    def _start(self, launch: Launch | None, now: float) -> None:
        if launch is None:
            self._due = now + _REST
            self._say("stopped", "The server has not been set up: run `./cos3d serve` once.", "Look again")
            return
        try:
            self._child = processes.start([*launch.command, *_UNTIL_IDLE], self.folder, self.log)
        except FileNotFoundError:
            self._give_up("no_java", f"Java is not where it was ({launch.command[0]}): run `./cos3d serve` once.")
        except OSError as problem:
            self._failed(f"The server could not be started: {problem.strerror or problem}.", now)
        else:
            self._child_since, self._child_served = now, False
            self._say("starting", "Starting the server.")

    def _starting(self, now: float) -> None:
        if now - self._child_since > _PATIENCE and self._child is not None:
            self._child.kill()
            self._child = None
            self._failed(f"The server did not listen within {_PATIENCE:.0f} seconds.", now)

    def _child_ended(self, code: int, now: float) -> None:
        said = processes.printed(self.log)
        if code == 0:
            self._grace_until = now + _GRACE  # another server had the lock: its record is there or comes soon
        elif "UnsupportedClassVersionError" in said:
            self._give_up("no_java", "The Java found is too old: 3D-CoS needs Java 25. Run `./cos3d doctor`.")
        else:
            words = processes.last_words(said)
            self._failed(f"The server ended at its start (exit code {code}){f': {words}' if words else '.'}", now)

    def _locked_out(self, record: Record | None, now: float) -> None:
        """A living server holds the lock but cannot be reached; its own record names its process."""
        if record is None or not processes.is_alive(record.process):
            self._failed("Another server seemed to be starting, but it does not listen.", now)
            return
        self._record, self._restartable = record, True
        self._wanted = False
        text = f"A server runs (process {record.process}) but does not answer."
        self._say("stopped", text, "Restart server")
        self._due = now + _REST

    def _failed(self, text: str, now: float) -> None:
        self._failures += 1
        if self._failures >= _TRIES:
            self._give_up("stopped", f"{text} (All it said: {self.log})")
            return
        self._say("starting", f"{text} Trying again.")
        self._due = now + self._backoff.pause()

    def _give_up(self, status: str, text: str) -> None:
        self._wanted = False
        self._due = self._clock() + _REST
        self._say(status, text, "Try again")

    def _ended(self, now: float) -> bool:
        """Whether the server that was asked to end is gone; one that does not listen to that is ended."""
        assert self._ending is not None
        process, until = self._ending
        if processes.is_alive(process):
            if now > until:
                processes.end(process, hard=True)
            return False
        self._ending = None
        return True
