# reason: a list extended by itself until it fills the memory
# stopped by: prover
x = [1, 2, 3]
for i in range(60):
    x.extend(x)
