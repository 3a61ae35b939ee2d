# reason: getattr reads a hidden attribute by text
# stopped by: gate
# line: 4
kind = getattr((), "__class__")
