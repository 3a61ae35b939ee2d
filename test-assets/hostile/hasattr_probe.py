# reason: hasattr probes hidden attributes
# stopped by: gate
# line: 4
there = hasattr(print, "__self__")
