# reason: __func__ and its globals lead to the module of a method
# stopped by: gate
# line: 5
import random
inner = random.shuffle.__func__.__globals__["_os"]
