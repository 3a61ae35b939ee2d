# reason: a loop that catches everything it can
# stopped by: limits
while True:
    try:
        while True:
            pass
    except:
        pass
