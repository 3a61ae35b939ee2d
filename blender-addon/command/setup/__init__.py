"""What a command needs on this machine: found, installed where that is allowed, or named in one line with the fix."""

from .packages import Need, offer, require

__all__ = ["Need", "offer", "require"]
