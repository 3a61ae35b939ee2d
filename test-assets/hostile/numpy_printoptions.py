# reason: printing changed for every program in this Blender
# stopped by: gate
# line: 5
import numpy as np
np.set_printoptions(formatter={'all': print})
