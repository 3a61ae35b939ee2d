# reason: a comprehension that grows without end
# stopped by: limits
found = [a * b for a in range(10000) for b in range(10000) for c in range(10000)]
