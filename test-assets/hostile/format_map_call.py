# reason: format_map reads attributes through its fields
# stopped by: gate
# line: 4
text = "{a.__class__}".format_map({"a": ()})
