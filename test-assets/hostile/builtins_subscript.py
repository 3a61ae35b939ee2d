# reason: __builtins__ by a key
# stopped by: gate
# line: 5
table = {}
table["__builtins__"]
