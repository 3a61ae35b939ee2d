# reason: one product of matrices that takes minutes
# stopped by: prover
import numpy as np
side = 4400
matrix = np.ones((side, side))
for i in range(100):
    matrix = matrix @ matrix
