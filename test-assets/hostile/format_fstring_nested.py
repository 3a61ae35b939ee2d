# reason: a hidden attribute in the width of an f-string
# stopped by: gate
# line: 4
text = f"{1:{().__class__}}"
