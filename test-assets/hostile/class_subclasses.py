# reason: walks from a tuple to every class of the interpreter
# stopped by: gate
# line: 4
found = ().__class__.__base__.__subclasses__()
