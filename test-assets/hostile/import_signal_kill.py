# reason: a signal kills Blender
# stopped by: gate
# line: 4
import signal
signal.raise_signal(9)
