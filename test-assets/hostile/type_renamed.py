# reason: type under another name
# stopped by: gate
# line: 4
kind = type
