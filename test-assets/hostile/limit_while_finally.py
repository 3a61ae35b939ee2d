# reason: finally goes on after the time limit
# stopped by: limits
try:
    while True:
        pass
finally:
    while True:
        pass
