# reason: type handed on as a value
# stopped by: gate
# line: 4
kinds = list(map(type, [()]))
