# reason: format_map read by text, then given fields that reach inside
# stopped by: gate
# line: 4
show = getattr("{0.__class__}", "format_map")
