# reason: an expression from text
# stopped by: gate
# line: 4
eval("__import__('os')")
