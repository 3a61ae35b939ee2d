# reason: one giant line of output
# stopped by: limits
print("x" * 1000000)
