# reason: a giant draw from a generator
# stopped by: limits
import numpy as np
rng = np.random.default_rng(1)
rng.normal(size=10 ** 10)
