# reason: a built-in under the name of the program's own, never defined
# stopped by: limits
if not range(1):
    memoryview = None
memoryview(b"x")
