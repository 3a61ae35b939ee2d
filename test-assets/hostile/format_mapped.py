# reason: map calls str.format
# stopped by: gate
# line: 4
texts = list(map(str.format, ["{0.__class__}"], [()]))
