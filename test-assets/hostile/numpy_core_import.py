# reason: numpy's core, imported by name
# stopped by: gate
# line: 4
import numpy.core._internal as inside
