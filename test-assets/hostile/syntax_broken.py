# reason: not Python at all
# stopped by: gate
# line: 4
def chair(:
