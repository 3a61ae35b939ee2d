# reason: a shift by billions of bits
# stopped by: gate
# line: 4
x = 1 << 10 ** 10
