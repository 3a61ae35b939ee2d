# reason: map in map in map overflows the stack of the process
# stopped by: prover
steps = iter([1])
for i in range(1000000):
    steps = map(int, steps)
for step in steps:
    pass
