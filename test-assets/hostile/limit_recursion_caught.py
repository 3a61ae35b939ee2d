# reason: recursion that catches its own end and goes on
# stopped by: limits
def deeper():
    try:
        deeper()
    except RecursionError:
        deeper()
    deeper()
deeper()
