# reason: a class with hooks that is not needed
# stopped by: gate
# line: 4
from collections import UserDict
