# reason: sums of sums that ask no clock
# stopped by: prover
rows = [range(10000000)] * 1000000
print(sum(map(sum, rows)))
