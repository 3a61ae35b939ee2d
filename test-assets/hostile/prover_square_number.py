# reason: a number squared until it fills the memory
# stopped by: prover
x = 3
for i in range(60):
    x = x * x
