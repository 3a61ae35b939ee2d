# reason: output without end
# stopped by: limits
while True:
    print("flood " * 100)
