# reason: a list that a module makes without asking the clock
# stopped by: prover
import random
n = 10 ** 12
random.choices([1, 2], k=n)
