# reason: numpy reads and writes files
# stopped by: gate
# line: 5
import numpy
numpy.fromfile("/etc/passwd", dtype="u1")
