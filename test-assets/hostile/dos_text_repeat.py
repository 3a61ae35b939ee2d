# reason: a text of ten thousand million letters
# stopped by: gate
# line: 4
x = "a" * 10 ** 10
