# reason: format handed on as a value
# stopped by: gate
# line: 4
show = "{0.__class__}".format
text = show(())
