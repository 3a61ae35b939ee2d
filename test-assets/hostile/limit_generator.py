# reason: a generator without end, summed
# stopped by: limits
def numbers():
    while True:
        yield 1
sum(numbers())
