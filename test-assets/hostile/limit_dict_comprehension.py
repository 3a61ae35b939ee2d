# reason: a dictionary that grows without end
# stopped by: limits
found = {(a, b): 0 for a in range(100000) for b in range(100000) if False}
