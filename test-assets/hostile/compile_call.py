# reason: code compiled from text
# stopped by: gate
# line: 4
code = compile("1", "x", "eval")
