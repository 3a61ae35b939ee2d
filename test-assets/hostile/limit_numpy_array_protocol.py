# reason: a sequence without end that numpy measures
# stopped by: limits
import numpy as np
class Endless:
    def __len__(self):
        return 10 ** 7
    def __getitem__(self, at):
        return 1.0
np.array(Endless())
