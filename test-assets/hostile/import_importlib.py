# reason: importlib imports anything
# stopped by: gate
# line: 4
import importlib
importlib.import_module("os")
