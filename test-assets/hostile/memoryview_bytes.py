# reason: raw memory of a value
# stopped by: gate
# line: 4
memoryview(b"x")
