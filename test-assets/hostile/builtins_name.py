# reason: __builtins__ by its name
# stopped by: gate
# line: 4
table = __builtins__
