# reason: a search in texts that takes minutes although it is no pattern
# stopped by: prover
long = "a" * 3000000
part = "a" * 1500000 + "b" + "a" * 1000000
for i in range(10 ** 6):
    long.rfind(part)
    long.replace("a", "aa").count(part)
