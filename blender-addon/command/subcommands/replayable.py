"""Turns a recording of a language model (COS3D_MODEL_RECORD) into a folder of answers for the scripted model.

`COS3D_MODEL=scripted:FOLDER` then answers the same wishes, in any Blender, without a model: docs/MODELS.md.
"""

import argparse
from pathlib import Path

from ..asking import exchanges
from .options import existing_file


def arguments(parser: argparse.ArgumentParser) -> None:
    """The recording, and where its answers go."""
    parser.add_argument(
        "recording", metavar="FILE", help="what COS3D_MODEL_RECORD wrote, of one wish or one after another"
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where each answer becomes a file")


def run(options: argparse.Namespace) -> int:
    """Writes the answers and names them."""
    for file in exchanges.unfold(existing_file(options.recording, "FILE"), options.folder):
        print(file)
    return 0
