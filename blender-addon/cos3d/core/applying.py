"""What comes of a patch where the hands do not get to apply it, or fail at it."""

from __future__ import annotations

import logging

from ..proto.patch_pb2 import ENDING_HALF_DONE, ENDING_NOT_NOW, Failure, Outcome, Patch
from .ports import Hands

_LOG = logging.getLogger(__name__)


def apply(hands: Hands, patch: Patch) -> Outcome:
    """Apply a patch where the host can be changed at the moment; always gives an outcome."""
    reason = hands.ready()
    if reason is not None:
        return Outcome(request=patch.request, ending=ENDING_NOT_NOW, failure=Failure(family="mode", text=reason))
    try:
        return hands.apply(patch)
    except Exception as problem:
        # The hands answer for everything that a patch can do wrong; this is an error of theirs, and the server would
        # wait for an outcome for ever.
        _LOG.exception("a patch could not be applied")
        text = f"The add-on failed ({problem!r}): look at the scene, undo it if need be, and please report this."
        failure = Failure(family="internal", text=text)
        return Outcome(request=patch.request, ending=ENDING_HALF_DONE, failure=failure)


def unwanted(patch: Patch) -> Outcome:
    """What comes of a patch that nobody waits for any more."""
    failure = Failure(family="mode", text="The artist stopped the request; nothing was changed.")
    return Outcome(request=patch.request, ending=ENDING_NOT_NOW, failure=failure)
