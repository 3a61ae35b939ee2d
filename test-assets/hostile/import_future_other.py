# reason: only annotations may be imported from the future
# stopped by: gate
# line: 4
from __future__ import barry_as_FLUFL
