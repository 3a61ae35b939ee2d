# reason: ctypes reaches raw memory
# stopped by: gate
# line: 4
import ctypes
ctypes.string_at(0)
