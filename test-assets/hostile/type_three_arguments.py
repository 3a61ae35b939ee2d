# reason: type with three arguments makes any class
# stopped by: gate
# line: 4
Kind = type("Kind", (), {"__eq__": print})
