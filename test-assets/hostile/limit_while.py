# reason: a loop without end
# stopped by: limits
while True:
    pass
