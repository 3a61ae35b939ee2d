# reason: __import__ called directly
# stopped by: gate
# line: 4
os = __import__("os")
