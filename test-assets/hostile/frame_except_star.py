# reason: exception groups are not needed to build
# stopped by: gate
# line: 4
try:
    pass
except* ValueError:
    pass
