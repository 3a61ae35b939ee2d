"""Entry of the command: `./cos3d SUBCOMMAND …`."""

import sys
from pathlib import Path

if __name__ == "__main__":
    # Started as a file, not by PYTHONPATH: that would reach the Blenders we start.
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    from command.dispatch import main

    sys.exit(main(sys.argv[1:]))
