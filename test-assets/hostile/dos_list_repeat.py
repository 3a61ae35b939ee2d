# reason: a list of ten thousand million numbers
# stopped by: gate
# line: 4
x = [0] * 10 ** 10
