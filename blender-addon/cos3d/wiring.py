"""The whole add-on wired on one screen: hands that touch Blender, link, server's life, and the studio over them."""

from __future__ import annotations

import atexit
import time

from .core.gallery import Gallery
from .core.server import Server
from .core.state import State
from .core.studio import Studio
from .hands import Hands
from .link import Link

_studio: Studio | None = None
_hands: Hands | None = None
_gallery = Gallery()


def start() -> Studio:
    """Make the one studio of this Blender, or give the one there is."""
    global _studio, _hands
    if _studio is None:
        _hands = Hands()
        # Handlers that are left in Blender at Python's end keep the `bpy` module of 4.5 from ending in order.
        atexit.register(stop)
        _studio = Studio(hands=_hands, link_factory=Link, server=Server(), clock=time.monotonic)
    return _studio


def running() -> bool:
    """Whether there is a studio."""
    return _studio is not None


def studio() -> Studio:
    """The one studio of this Blender."""
    if _studio is None:
        raise RuntimeError("3D-CoS is disabled: enable the add-on in Blender's preferences")
    return _studio


def hands() -> Hands:
    """The hands of the one studio, made with it where there is none yet."""
    start()
    assert _hands is not None
    return _hands


def gallery() -> Gallery:
    """The pictures that go with what is asked."""
    return _gallery


def state() -> State:
    """The state of the conversation; stopped while the add-on is disabled."""
    return _studio.state if _studio is not None else State.stopped()


def stop() -> None:
    """Take leave of the server and of Blender's handlers."""
    global _studio, _hands
    if _studio is not None:
        _studio.close()
    if _hands is not None:
        _hands.close()
    _studio = _hands = None
    atexit.unregister(stop)
