# reason: reads as Python, but no compiler takes it: a nonlocal name that no function holds
# stopped by: gate
# line: 5
def made():
    nonlocal counter
    counter = 1
