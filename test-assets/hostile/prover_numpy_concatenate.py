# reason: an array doubled until it fills the memory
# stopped by: prover
import numpy as np
values = np.zeros(10 ** 6)
for i in range(30):
    values = np.concatenate([values, values])
