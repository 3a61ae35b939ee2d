# reason: __self__ of a built-in function is the module builtins
# stopped by: gate
# line: 4
core = print.__self__
