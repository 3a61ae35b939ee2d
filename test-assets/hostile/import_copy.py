# reason: copy calls hidden methods by name
# stopped by: gate
# line: 4
import copy
copy.copy([])
