# reason: waits for somebody to type
# stopped by: gate
# line: 4
name = input()
