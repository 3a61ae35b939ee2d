# reason: a generator set to a place behind its memory
# stopped by: gate
# line: 5
import numpy as np
np.random.set_state(('MT19937', [0] * 624, 10 ** 9))
