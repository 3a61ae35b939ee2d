# reason: with_traceback sets the traceback of another exception
# stopped by: gate
# line: 4
problem = ValueError().with_traceback(None)
