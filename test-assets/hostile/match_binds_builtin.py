# reason: a pattern names something like a built-in function that the gate reads
# stopped by: gate
# line: 5
match 1:
    case getattr:
        pass
