# reason: a guarded method taken by a pattern, where the name of numpy stands for something else besides
# stopped by: gate
# line: 8
import numpy as np
values = np.zeros(3)
np = None
match values:
    case object(resize=grow):
        grow(10 ** 9)
