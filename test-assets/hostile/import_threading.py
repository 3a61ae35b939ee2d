# reason: a thread goes on after the component has ended
# stopped by: gate
# line: 4
import threading
threading.Thread(target=print).start()
