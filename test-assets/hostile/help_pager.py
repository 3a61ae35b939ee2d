# reason: help starts a pager
# stopped by: gate
# line: 4
help(print)
