# reason: attributes of a record made of names given as text
# stopped by: gate
# line: 5
import numpy as np
np.recarray((3,), names='mro')
