# reason: the module collections keeps sys under a private name
# stopped by: gate
# line: 5
import collections
collections._sys.exit(3)
