# reason: iter with a stop value that never comes
# stopped by: gate
# line: 4
for x in iter(int, 1):
    pass
