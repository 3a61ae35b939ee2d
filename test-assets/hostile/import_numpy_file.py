# reason: numpy reads and writes files
# stopped by: gate
# line: 4
import numpy
numpy.fromfile("/etc/passwd", dtype="u1")
