"""gRPC over HTTP/2 with no thread, no native code and no bpy: a conversation that only moves while `Link.step` runs.

The door is `Link`: `open(endpoint)`, `step(budget, wait)`, `close()`, and `send`, `finish`, `cancel` in between.
"""

from .backoff import Backoff
from .ending import Code, End
from .endpoint import Endpoint
from .link import Link

__all__ = ["Backoff", "Code", "End", "Endpoint", "Link"]
