# reason: an argument hides exec in one place only
# stopped by: gate
# line: 6
def quiet(exec=None):
    pass
exec("import os")
