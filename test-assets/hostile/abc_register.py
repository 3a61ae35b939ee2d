# reason: registers foreign classes for checks
# stopped by: gate
# line: 4
from abc import ABCMeta
