# reason: the globals of a method reach the modules behind it
# stopped by: gate
# line: 5
import random
tables = random.Random.__init__.__globals__
