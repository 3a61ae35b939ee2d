# reason: a format field reaches globals by index
# stopped by: gate
# line: 4
text = "{0.__init__.__globals__[secret]}".format(print)
