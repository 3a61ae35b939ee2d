# reason: pickle runs whatever it loads
# stopped by: gate
# line: 4
import pickle
pickle.loads(b"cos\nsystem\n(S'true'\ntR.")
