# reason: a format field reaches hidden attributes
# stopped by: gate
# line: 4
text = "{0.__class__.__base__}".format(())
