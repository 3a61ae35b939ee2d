# reason: a number with more digits than memory
# stopped by: gate
# line: 4
x = 9 ** 9 ** 9
