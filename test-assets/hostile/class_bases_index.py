# reason: __bases__ reaches object, then its subclasses
# stopped by: gate
# line: 4
root = "".__class__.__bases__[0]
