# reason: a field inside the format specification reaches inside
# stopped by: gate
# line: 4
text = "{0:{1.__class__}}".format(1, 2)
