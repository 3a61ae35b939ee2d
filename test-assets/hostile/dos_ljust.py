# reason: padding to a giant text by a method
# stopped by: gate
# line: 4
x = "a".ljust(10 ** 10)
