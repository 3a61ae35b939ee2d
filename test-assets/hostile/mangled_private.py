# reason: a private name of another class
# stopped by: gate
# line: 6
class Chair:
    pass
Chair()._other__secret
