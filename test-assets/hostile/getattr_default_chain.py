# reason: getattr with a default hides the hidden name
# stopped by: gate
# line: 4
kind = getattr(getattr((), "__class__", None), "__base__", None)
