"""The safety gate: all code passes `inspect` before it runs, and runs only in a `namespace` under a `Budget`.

This package never imports bpy; `docs/GATE.md` says what it stops and what it cannot.
"""

from .door import inspect
from .limits import Budget, TimeLimit, instrument
from .runtime import Forbidden, namespace
from .verdict import Finding, Purpose, Verdict

__all__ = ["Budget", "Finding", "Forbidden", "Purpose", "TimeLimit", "Verdict", "inspect", "instrument", "namespace"]
