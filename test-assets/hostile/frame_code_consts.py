# reason: the code object of a generator
# stopped by: gate
# line: 5
steps = (x for x in [1])
code = steps.gi_code.co_consts
