# reason: get_type_hints evaluates text
# stopped by: gate
# line: 4
from typing import get_type_hints
