# reason: singledispatch evaluates annotations given as text
# stopped by: gate
# line: 4
from functools import singledispatch
