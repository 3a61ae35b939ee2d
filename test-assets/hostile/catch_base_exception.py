# reason: catches the time limit and goes on
# stopped by: gate
# line: 7
while True:
    try:
        pass
    except BaseException:
        pass
