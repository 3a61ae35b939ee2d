# reason: the class of abstract classes makes classes by text
# stopped by: gate
# line: 4
from abc import ABCMeta
ABCMeta("Made", (), {})
