# reason: the generator's memory by way of its bit generator
# stopped by: gate
# line: 5
import numpy as np
np.random.default_rng(1).bit_generator.capsule
