made = 0
def note():
    global made
    made += 1
    return made
note()
