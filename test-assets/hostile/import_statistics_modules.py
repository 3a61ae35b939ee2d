# reason: modules that statistics holds
# stopped by: gate
# line: 5
import statistics
statistics.sys.modules
