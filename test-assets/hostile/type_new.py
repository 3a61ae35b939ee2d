# reason: type.__new__ makes any class
# stopped by: gate
# line: 4
Kind = type.__new__(type, "Kind", (), {})
