# reason: make_dataclass writes text into code
# stopped by: gate
# line: 4
from dataclasses import make_dataclass
make_dataclass("X", ["a"])
