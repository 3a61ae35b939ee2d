# reason: reduce walks a chain of attributes by text
# stopped by: gate
# line: 5
from functools import reduce
root = reduce(getattr, ["__class__", "__base__"], ())
