# reason: sets attributes by text
# stopped by: gate
# line: 4
setattr(print, "x", 1)
