# reason: padding to a giant text the old way
# stopped by: gate
# line: 4
text = "%9999999999d" % 1
