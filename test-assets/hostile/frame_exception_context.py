# reason: __context__ of an exception
# stopped by: gate
# line: 7
try:
    1 / 0
except ZeroDivisionError as problem:
    before = problem.__context__
