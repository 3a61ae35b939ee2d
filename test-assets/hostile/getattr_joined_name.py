# reason: the attribute name is put together so that no reader finds it
# stopped by: gate
# line: 4
kind = getattr((), "__cl" + "ass__")
