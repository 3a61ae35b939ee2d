"""Starts provers for the command, as docs/PROVING.md says: no server takes part."""
