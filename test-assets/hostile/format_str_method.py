# reason: str.format called with the text as an argument
# stopped by: gate
# line: 4
text = str.format("{0.__class__}", ())
