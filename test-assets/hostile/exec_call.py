# reason: code from text
# stopped by: gate
# line: 4
exec("import os")
