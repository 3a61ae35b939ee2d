# reason: a text doubled until it fills the memory
# stopped by: prover
x = "abcdefgh"
for i in range(60):
    x = x + x
