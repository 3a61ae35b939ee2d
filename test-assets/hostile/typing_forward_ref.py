# reason: a forward reference evaluates text
# stopped by: gate
# line: 4
from typing import ForwardRef
ForwardRef("__import__('os')")
