"""The prover: works off jobs that come over two pipes, each in an empty scene. docs/PROVING.md is its protocol.

`work` is the door; `start.py` is what Blender is started with. No other room knows this one.
"""

from .ground import work

__all__ = ["work"]
