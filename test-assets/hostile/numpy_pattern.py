# reason: a method that is guarded, taken by a pattern
# stopped by: gate
# line: 6
import numpy as np
match np.zeros(3):
    case object(resize=grow):
        grow(10 ** 9)
