# reason: an enum made by a call gets special methods by text
# stopped by: limits
from enum import Enum
from functools import partial
Endless = Enum("Endless", {"A": 1, "__getitem__": partial(int)})
sum(Endless.A)
