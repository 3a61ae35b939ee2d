# reason: inspect reads frames
# stopped by: gate
# line: 4
import inspect
inspect.currentframe()
