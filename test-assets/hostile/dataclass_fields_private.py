# reason: the private table of a dataclass
# stopped by: gate
# line: 8
from dataclasses import dataclass
@dataclass
class Chair:
    width: float = 1.0
fields = Chair.__dataclass_fields__
