# reason: a loop of a billion billion rounds
# stopped by: gate
# line: 4
for i in range(10 ** 18):
    pass
