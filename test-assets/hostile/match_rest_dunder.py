# reason: the rest of a mapping named like the table of built-ins
# stopped by: gate
# line: 5
match {}:
    case {**__builtins__}:
        pass
