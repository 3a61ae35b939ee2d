# reason: numpy's compiler
# stopped by: gate
# line: 4
import numpy.f2py
