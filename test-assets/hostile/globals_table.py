# reason: globals holds the table of built-ins
# stopped by: gate
# line: 4
table = globals()["__builtins__"]
