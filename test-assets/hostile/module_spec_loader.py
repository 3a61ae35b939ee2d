# reason: __spec__ and __loader__ of a module import anything
# stopped by: gate
# line: 5
import math
loader = math.__loader__.load_module("os")
