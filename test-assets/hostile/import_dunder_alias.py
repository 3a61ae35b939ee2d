# reason: an import named like the table of built-ins
# stopped by: gate
# line: 4
import math as __builtins__
