"""The `cos3d` command: set-up, build and every subcommand, with nothing but Python's own library."""
