# reason: a private member by import
# stopped by: gate
# line: 4
from collections import _sys
