# reason: Formatter walks attributes by text
# stopped by: gate
# line: 4
from string import Formatter
Formatter().format("{0.__class__}", ())
