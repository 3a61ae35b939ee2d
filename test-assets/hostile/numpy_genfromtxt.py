# reason: numpy reads a table from a file or an address of the network
# stopped by: gate
# line: 5
import numpy as np
np.genfromtxt('http://example.com/x.csv')
