"""One module per subcommand: its docstring is its help, `arguments` declares what it takes, `run` does it."""
