# reason: an array that fills the memory by adding a row to a column
# stopped by: prover
import numpy as np
row = np.zeros(10 ** 6)
total = row[:, None] + row[None, :]
