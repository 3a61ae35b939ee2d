# reason: iterators nested a million deep overflow the stack of the process
# stopped by: prover
import itertools
steps = iter([1])
for i in range(1000000):
    steps = itertools.chain(steps)
for step in steps:
    pass
