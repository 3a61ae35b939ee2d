"""The recorded bench: where its answers are, and what was asked."""

from command.paths import ROOT

ANSWERS = ROOT / "test-assets" / "exchanges" / "bench"
BENCH = "a garden bench with cast-iron scroll sides and wooden slats, seats two"
