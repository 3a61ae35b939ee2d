"""What lanes of a test run part among them: work that not every Blender has to do."""

import os

SHARE = "COS3D_SHARE"
"""Variable that tells a lane its share: "0/1" is the first of two (0 to 1); without it one lane does all."""


def own_share() -> tuple[int, int]:
    """The number of this lane's share, and that of the last one."""
    number, _, last = os.environ.get(SHARE, "0/0").partition("/")
    return int(number), int(last)
