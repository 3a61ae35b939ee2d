# reason: the module random keeps os under a private name
# stopped by: gate
# line: 5
import random
random._os.system("touch /tmp/hostile")
