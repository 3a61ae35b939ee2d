# reason: dataclass rewrites a class that every program shares
# stopped by: limits
import random
from dataclasses import dataclass
dataclass(random.Random)
